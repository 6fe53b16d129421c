import type { AnswerOf } from '../../../../shared/api/call-endpoint.js';
import type { endpoints } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useChainCheck } from '../../api/trail.js';
import { Outcome } from '../../../../shared/components/outcome.js';

/** Checks whether an entry is missing or was altered. */
export function ChainCheck() {
  const t = useAdministrationText();
  const { data, error, isFetching, refetch } = useChainCheck();
  return (
    <section className="card">
      <h2>{t('chain.title')}</h2>
      <p>{t('chain.text')}</p>
      <div className="buttons">
        <Button
          variant="secondary"
          aria-disabled={isFetching}
          onClick={() => {
            if (!isFetching) void refetch();
          }}
        >
          {isFetching ? t('chain.checking') : t('chain.check')}
        </Button>
      </div>
      {error ? <ProblemNotice error={error} /> : null}
      {data && !isFetching ? <ChainOutcome outcome={data} /> : null}
    </section>
  );
}

function ChainOutcome({ outcome }: { readonly outcome: AnswerOf<typeof endpoints.verifyAudit> }) {
  const t = useAdministrationText();
  const { isWhole, entries, firstSequence, head, brokenAt } = outcome;
  if (!isWhole) {
    return (
      <Outcome tone="danger" title={t('chain.broken', { sequence: brokenAt ?? '?' })}>
        <p className="kern-body">{t('chain.brokenText')}</p>
      </Outcome>
    );
  }
  if (head === null) return <Outcome tone="info" title={t('chain.empty')} />;
  return (
    <Outcome title={t('chain.whole', { count: entries })}>
      {firstSequence === null || firstSequence === 1 ? null : (
        <p className="kern-body">{t('chain.starts', { sequence: firstSequence })}</p>
      )}
      <p className="kern-body">
        {t('chain.head')}: <code className="secret">{head}</code>
      </p>
      <p className="kern-body">{t('chain.headText')}</p>
    </Outcome>
  );
}

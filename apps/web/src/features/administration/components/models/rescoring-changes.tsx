import type { RescoringView } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useEffect, useRef } from 'react';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useRescoringChanges } from '../../api/models.js';
import { Fetched } from '../frame/fetched.js';
import { ChangedRounds } from './changed-rounds.js';

/** Which rounds would change, part by part, without their stages: those are the municipality's. */
export function RescoringChanges({ rescoring }: { readonly rescoring: RescoringView }) {
  const t = useAdministrationText();
  const changes = useRescoringChanges(rescoring.id);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError } = changes;
  const end = useRef<HTMLParagraphElement>(null);
  const wasAsked = useRef(false);

  // The button that was pressed is gone with the last page.
  useEffect(() => {
    if (!hasNextPage && wasAsked.current) end.current?.focus();
    wasAsked.current = false;
  }, [hasNextPage]);

  const more = () => {
    wasAsked.current = true;
    void changes.fetchNextPage();
  };
  const { changed, total, modelName: model } = rescoring;
  return (
    <section className="card">
      <h2>{t('rescoring.outcomeTitle')}</h2>
      <p>
        {changed === 0
          ? t('rescoring.outcomeNone', { model })
          : t('rescoring.outcome', { count: changed, total, model })}
      </p>
      {changed === 0 ? null : (
        <>
          <p className="muted">{t('rescoring.private')}</p>
          <Fetched query={changes}>
            {({ pages }) => <ChangedRounds changes={pages.flatMap(({ changes: part }) => part)} />}
          </Fetched>
          {isFetchNextPageError ? <ProblemNotice error={changes.error} /> : null}
          {hasNextPage ? (
            <Button variant="secondary" aria-disabled={isFetchingNextPage} onClick={more}>
              {isFetchingNextPage ? t('action.running') : t('rescoring.more')}
            </Button>
          ) : (
            <p ref={end} tabIndex={-1} className="muted">
              {changes.data ? t('rescoring.allShown') : null}
            </p>
          )}
        </>
      )}
    </section>
  );
}

import type { JobsView } from '@selbstcheck/contracts';
import { useState } from 'react';
import { Outcome } from '../../../../shared/components/outcome.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useFailurePuttingAside, useFailureRetry } from '../../api/jobs.js';
import { FailureEntry } from './failure-entry.js';

type Failure = JobsView['failures'][number];

/** What failed for good, until somebody has it run again or puts it aside. */
export function FailureList({ jobs }: { readonly jobs: JobsView }) {
  const t = useAdministrationText();
  const retry = useFailureRetry();
  const aside = useFailurePuttingAside();
  const [outcome, setOutcome] = useState<string | null>(null);
  const { failures, zone, isReachable } = jobs;
  const all = jobs.jobs.reduce((sum, { openFailures }) => sum + openFailures, 0);
  const problem = retry.error ?? aside.error;
  const settle = (way: typeof retry, word: 'retried' | 'putAside', { id, name }: Failure) => {
    retry.reset();
    aside.reset();
    setOutcome(null);
    const done = t(`jobs.failure.${word}`, { job: t(`jobs.name.${name}`) });
    way.mutate(id, { onSuccess: () => setOutcome(done) });
  };
  return (
    <section className="card">
      <h2>{t('jobs.failure.title')}</h2>
      {outcome === null ? null : <Outcome title={outcome} />}
      {problem ? <ProblemNotice error={problem} /> : null}
      <p>{t(failures.length === 0 ? 'jobs.failure.none' : 'jobs.failure.lead')}</p>
      {failures.length === 0 ? null : (
        <ul className="entries">
          {failures.map((failure) => (
            <FailureEntry
              key={failure.id}
              failure={failure}
              zone={zone}
              pending={retry.isPending || aside.isPending}
              onRetry={isReachable ? () => settle(retry, 'retried', failure) : null}
              onPutAside={() => settle(aside, 'putAside', failure)}
            />
          ))}
        </ul>
      )}
      {all > failures.length ? (
        <p className="muted">{t('jobs.failure.newest', { count: failures.length, all })}</p>
      ) : null}
    </section>
  );
}

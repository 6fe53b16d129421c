import type { JobsView } from '@selbstcheck/contracts';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { TimeInZone } from './time-in-zone.js';

type Outcome = NonNullable<JobsView['jobs'][number]['lastRun']>['outcome'];

const TROUBLES: ReadonlySet<Outcome> = new Set<Outcome>(['failed_attempt', 'failed']);

interface LastRunProps {
  readonly job: Pick<JobsView['jobs'][number], 'lastRun' | 'lastDoneAt'>;
  readonly zone: string;
}

/** When a job ran last and how it ended; where that was badly, also when it last went well. */
export function LastRun({ job, zone }: LastRunProps) {
  const t = useAdministrationText();
  const { lastRun, lastDoneAt } = job;
  if (lastRun === null) return <p>{t('jobs.neverRan')}</p>;
  const { outcome, startedAt, endedAt } = lastRun;
  return (
    <>
      <p>
        <TimeInZone moment={endedAt ?? startedAt} zone={zone} />
      </p>
      <p className={TROUBLES.has(outcome) ? 'jobs__trouble' : 'muted'}>{t(`jobs.outcome.${outcome}`)}</p>
      {outcome === 'done' || lastDoneAt === null ? null : (
        <p className="muted">
          {t('jobs.lastDone')} <TimeInZone moment={lastDoneAt} zone={zone} />
        </p>
      )}
    </>
  );
}

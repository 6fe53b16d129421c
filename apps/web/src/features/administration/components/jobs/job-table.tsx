import type { JobsView } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useJobStart } from '../../api/jobs.js';
import { JobRow } from './job-row.js';

const COLUMNS = ['job', 'schedule', 'lastRun', 'now', 'nextRun'] as const;

/** Every job with its times; on narrow screens the table becomes a list. */
export function JobTable({ jobs }: { readonly jobs: JobsView }) {
  const t = useAdministrationText();
  const start = useJobStart();
  return (
    <section className="card">
      <h2>{t('jobs.listTitle')}</h2>
      <p>
        {t(`jobs.driver.${jobs.driver}`)} {t('jobs.zone', { zone: jobs.zone })}
      </p>
      {start.error ? <ProblemNotice error={start.error} /> : null}
      {/* The roles say what narrow screens, which lay the table out as a list, would take away. */}
      <table className="jobs" role="table">
        <caption>
          <VisuallyHidden>{t('jobs.listTitle')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`jobs.column.${column}`)}
              </th>
            ))}
            <th scope="col">
              <VisuallyHidden>{t('jobs.column.act')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {jobs.jobs.map((job) => (
            <JobRow
              key={job.name}
              job={job}
              zone={jobs.zone}
              onStart={job.canRun && jobs.isReachable ? () => start.mutate(job.name) : null}
              starting={start.isPending && start.variables === job.name}
              started={start.isSuccess && start.variables === job.name}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

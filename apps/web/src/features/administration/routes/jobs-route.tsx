import { Alert } from '@selbstcheck/ui';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import '../../../styles/administration-jobs.css';
import { useJobs } from '../api/jobs.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { FailureList } from '../components/jobs/failure-list.js';
import { JobTable } from '../components/jobs/job-table.js';

/** What runs by itself, ran and will run, and what failed. */
export function JobsRoute() {
  const t = useAdministrationText();
  const query = useJobs();
  return (
    <AdministrationScreen title={t('section.jobs')} municipalityId={null} lead={t('jobs.lead')}>
      {query.isRefetchError ? (
        <Alert tone="warning" role="status" title={t('jobs.staleTitle')}>
          <p className="kern-body">{t('jobs.staleText')}</p>
        </Alert>
      ) : null}
      <Fetched query={query}>
        {(jobs) => (
          <>
            {jobs.isReachable ? null : (
              <Alert tone="warning" role="status" title={t('jobs.unreachableTitle')}>
                <p className="kern-body">{t('jobs.unreachableText')}</p>
              </Alert>
            )}
            <JobTable jobs={jobs} />
            <FailureList jobs={jobs} />
          </>
        )}
      </Fetched>
    </AdministrationScreen>
  );
}

import type { JobRun, JobsStanding } from '@selbstcheck/application';
import type { JobsView } from '@selbstcheck/contracts';

/** What runs, ran and will run, without what jobs were told and by which process they were run. */
export function presentJobs({ jobs, failures, ...facts }: JobsStanding): JobsView {
  return {
    ...facts,
    jobs: jobs.map(({ state, lastRun, lastDone, ...job }) => ({
      ...job,
      counts: state?.counts ?? null,
      nextRunAt: state?.nextRunAt ?? null,
      lastRun: lastRun === null ? null : presentRun(lastRun),
      lastDoneAt: lastDone,
    })),
    failures: failures.map(presentRun),
  };
}

function presentRun({ payload: _payload, worker: _worker, ...run }: JobRun): JobsView['failures'][number] {
  return run;
}

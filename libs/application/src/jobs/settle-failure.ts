import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { JobQueue } from '../ports/job-queue.js';
import type { JobRun, JobRunStore } from '../ports/job-run-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { JobName, JobPayloads } from './job-catalogue.js';

/** Where failures of jobs are settled. */
export interface FailureStores {
  readonly unitOfWork: UnitOfWork;
  readonly jobRuns: JobRunStore;
}

/** Takes failed runs out of the list: they are run again, or are no matter. */
export class SettleFailure {
  constructor(
    private readonly stores: FailureStores,
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `job-failure-not-found`. */
  async retry(actor: Actor, runId: string): Promise<void> {
    const { name, payload } = await this.settle(actor, runId, true);
    await this.queue.enqueue(name, JSON.parse(payload) as JobPayloads[JobName]);
  }

  /** Rejects with `job-failure-not-found`. */
  async putAside(actor: Actor, runId: string): Promise<void> {
    await this.settle(actor, runId, false);
  }

  private settle(actor: Actor, runId: string, isRetried: boolean): Promise<JobRun> {
    const { jobRuns, unitOfWork } = this.stores;
    return unitOfWork.run(async () => {
      const failure = await jobRuns.findFailure(runId);
      // asked again by the write: of two at the same moment one settles it
      if (failure === null || !(await jobRuns.settleFailure(runId, this.clock.now()))) throw notFound();
      await this.audit.record(actor, {
        municipalityId: null,
        action: 'job_failure_settled',
        subject: { kind: 'installation', id: null },
        after: { job: failure.name, retried: isRetried },
      });
      return failure;
    });
  }
}

function notFound(): SelbstcheckError {
  return new SelbstcheckError(
    'job-failure-not-found',
    'There is no such failure any more: it was retried or put aside. Reload the list.',
  );
}

import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { JobQueue } from '../ports/job-queue.js';
import { isStartable, type JobName } from './job-catalogue.js';

/** Starts a job by hand. */
export class RunJob {
  constructor(
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  /** Rejects with `job-not-startable` for a job that has to be told what it is about. */
  async run(actor: Actor, name: JobName): Promise<void> {
    if (!isStartable(name)) {
      throw new SelbstcheckError(
        'job-not-startable',
        `The job ${name} needs to know what it is about, so it is only started by what causes it. Start "sweep" to find all rounds that are due.`,
        { job: name },
      );
    }
    await this.audit.record(actor, {
      municipalityId: null,
      action: 'job_started_by_hand',
      subject: { kind: 'installation', id: null },
      after: { job: name },
    });
    await this.queue.enqueue(name, {});
  }
}

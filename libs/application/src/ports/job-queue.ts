import type { JobName, JobPayloads } from '../jobs/job-catalogue.js';

/** How many jobs of a name wait, run, or wait for another attempt; over all processes where the driver knows. */
export interface QueueCounts {
  readonly waiting: number;
  readonly running: number;
  readonly delayed: number;
}

/** What a driver knows of one job now. */
export interface QueueState {
  readonly name: JobName;
  readonly counts: QueueCounts;
  /** ISO timestamp in UTC of the next run by schedule; null without one. */
  readonly nextRunAt: string | null;
}

/** Takes jobs and runs them soon, here or in another process. What it forgets, the next sweep finds. */
export abstract class JobQueue {
  /**
   * Hints that there is something to do. The same job with the same payload that waits already is not added again;
   * one that runs is followed by another run. Resolves where the hint is lost as well: the schedule finds what is due.
   */
  abstract enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void>;
  /** One per job, in the order of JOB_NAMES. Rejects with `queue-unreachable`. */
  abstract states(): Promise<readonly QueueState[]>;
}

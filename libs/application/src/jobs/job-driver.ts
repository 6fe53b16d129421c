import { JobQueue } from '../ports/job-queue.js';
import type { JobHandler } from './job-catalogue.js';
import type { JobObserver } from './job-observer.js';

/** A queue that also runs what it takes. */
export abstract class JobDriver extends JobQueue {
  /** What the jobs page calls it. */
  abstract readonly kind: 'in_process' | 'redis';
  /**
   * Begins to run jobs, and by itself those on schedule and those of a start. Throws `job-without-handler` and
   * `job-handler-twice`. A queue that cannot be reached yet is no error: jobs run as soon as it answers.
   */
  abstract start(handlers: readonly JobHandler[], observer: JobObserver): void;
  /**
   * Takes no more jobs, aborts the signal of those that run and waits for them for a few seconds. Hints that come
   * later are dropped. Running it twice is harmless, also where nothing was started.
   */
  abstract stop(): Promise<void>;
}

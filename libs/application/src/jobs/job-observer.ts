import type { JobName } from './job-catalogue.js';

/** One try at a job. */
export interface JobAttempt {
  readonly name: JobName;
  readonly payload: object;
  /** 1 for the first. */
  readonly attempt: number;
  /** Whether a failure counts for good. */
  readonly isLast: boolean;
}

/** Sees every attempt at a job. */
export interface JobObserver {
  /** Carries out the work; rejects with what it rejects with: with `job-interrupted` where the process stops. */
  observe(attempt: JobAttempt, work: () => Promise<void>): Promise<void>;
}

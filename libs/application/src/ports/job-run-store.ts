import type { JobName } from '../jobs/job-catalogue.js';

/** One run of a job. */
export interface JobRun {
  readonly id: string;
  readonly name: JobName;
  /** Canonical JSON. */
  readonly payload: string;
  /** Which process ran it: a name that is new with each start. */
  readonly worker: string;
  readonly attempt: number;
  /** ISO timestamps in UTC. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** `interrupted`: its process was told to stop, so that it may not be through. */
  readonly outcome: 'running' | 'done' | 'interrupted' | 'failed_attempt' | 'failed';
  /** Code and sentence of what went wrong; null where nothing did. */
  readonly error: { readonly code: string; readonly sentence: string } | null;
}

/** How a run ended. */
export type RunEnd = Pick<JobRun, 'endedAt' | 'outcome' | 'error'>;

/** What is told of one job. */
export interface JobSummary {
  readonly name: JobName;
  readonly lastRun: JobRun | null;
  readonly lastDone: string | null;
  /** Failures that nobody retried or put aside. */
  readonly openFailures: number;
}

/** When jobs ran and how they ended, whatever driver ran them. */
export abstract class JobRunStore {
  abstract started(run: JobRun): Promise<void>;
  /**
   * Rewrites the run with this id, also where it was ended as lost or put aside. Where it failed, open failures of the
   * same job with the same payload and code are settled by it, so that a lasting trouble is one entry; where it is done,
   * those that began before it and have the code PROCESS_ENDED, as it did their work. Runs without anything to tell of
   * jobs on schedule may be kept only as the last.
   */
  abstract ended(run: JobRun): Promise<void>;
  /** Notes that a process lives. */
  abstract seen(worker: string, at: string): Promise<void>;
  /**
   * Ends what runs since before a moment in processes that were not seen from then on, as `ended` does; not what ends
   * by itself meanwhile. It leaves no open failure where a later run did the same work, nor of processes that were
   * never seen, as they are from before any said that it lives. Gives the ended runs, oldest first.
   */
  abstract endLost(since: string, end: RunEnd): Promise<readonly JobRun[]>;
  /** Ends as `interrupted` what still runs in a process. */
  abstract interrupt(worker: string, at: string): Promise<void>;
  abstract summaries(): Promise<readonly JobSummary[]>;
  /** Failed runs that nobody retried or put aside, newest first; at most `limit`. */
  abstract openFailures(limit: number): Promise<readonly JobRun[]>;
  /** Such a run; null for any other. */
  abstract findFailure(runId: string): Promise<JobRun | null>;
  /** Puts a failure aside, because it was retried or is no matter; false where it is none. */
  abstract settleFailure(runId: string, at: string): Promise<boolean>;
  /**
   * Removes runs from before a moment, also such as never ended, and processes not seen since; never the last run of
   * a job nor an open failure. Gives how many runs.
   */
  abstract removeBefore(startedAt: string): Promise<number>;
}

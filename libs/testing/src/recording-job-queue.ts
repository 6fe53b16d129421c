import {
  JOB_NAMES,
  JobQueue,
  type JobName,
  type JobPayloads,
  type QueueState,
} from '@selbstcheck/application';

/** A job as it was asked for. */
export interface EnqueuedJob {
  readonly name: JobName;
  readonly payload: JobPayloads[JobName];
}

/** Keeps every job instead of running it. */
export class RecordingJobQueue extends JobQueue {
  readonly enqueued: EnqueuedJob[] = [];

  async enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void> {
    this.enqueued.push({ name, payload });
  }

  async states(): Promise<readonly QueueState[]> {
    return JOB_NAMES.map((name) => {
      const waiting = this.enqueued.filter((job) => job.name === name).length;
      return { name, counts: { waiting, running: 0, delayed: 0 }, nextRunAt: null };
    });
  }
}

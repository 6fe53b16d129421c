import { JobDriver, type JobName, type JobPayloads, type QueueState } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { RecordingJobQueue, type EnqueuedJob } from './recording-job-queue.js';

/** A driver that keeps every job instead of running it, and does not answer where a test wants it so. */
export class RecordingJobDriver extends JobDriver {
  readonly kind = 'in_process';
  isReachable = true;
  private readonly queue = new RecordingJobQueue();

  get enqueued(): readonly EnqueuedJob[] {
    return this.queue.enqueued;
  }

  enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void> {
    return this.queue.enqueue(name, payload);
  }

  async states(): Promise<readonly QueueState[]> {
    if (this.isReachable) return this.queue.states();
    throw new SelbstcheckError('queue-unreachable', 'The queue does not answer.');
  }

  start(): void {
    throw new Error('A recording driver runs nothing.');
  }

  async stop(): Promise<void> {
    this.queue.enqueued.length = 0;
  }
}

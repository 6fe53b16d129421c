import type { JobQueue } from '../ports/job-queue.js';
import type { RescoringStore } from '../ports/rescoring-store.js';

/** Finds rescorings that are under way and hints at them again: what hinted before may have got lost. */
export class ResumeRescorings {
  constructor(
    private readonly rescorings: RescoringStore,
    private readonly queue: JobQueue,
  ) {}

  async run(): Promise<void> {
    for (const { id, state } of await this.rescorings.list()) {
      if (state === 'running' || state === 'activating') {
        await this.queue.enqueue('re-score', { rescoringId: id });
      }
    }
  }
}

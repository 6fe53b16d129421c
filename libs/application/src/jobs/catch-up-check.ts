import type { JobQueue } from '../ports/job-queue.js';
import type { JobRunStore } from '../ports/job-run-store.js';
import type { Clock } from '../ports/surroundings.js';

/** Longer than a day between two runs on schedule is, also where clocks change: it never doubles one of those. */
const MISSED_AFTER_MS = 26 * 3_600_000;

/**
 * Hints at the daily check of results where a stop cut the last one short, or none began for more than a day: the program
 * may have been off at its time. One that fails waits for the next day, so that it does not fail with every sweep.
 */
export class CatchUpCheck {
  constructor(
    private readonly runs: JobRunStore,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const last = (await this.runs.summaries()).find(({ name }) => name === 'check-results')?.lastRun;
    const begun = last && last.outcome !== 'interrupted' ? Date.parse(last.startedAt) : 0;
    if (Date.parse(this.clock.now()) - begun > MISSED_AFTER_MS) await this.queue.enqueue('check-results', {});
  }
}

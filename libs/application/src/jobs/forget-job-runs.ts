import { DAY, momentAfter } from '../access/moments.js';
import type { JobRunStore } from '../ports/job-run-store.js';
import type { Clock } from '../ports/surroundings.js';

/** Long enough to look into what went wrong over a quarter. */
const KEPT_DAYS = 90;

/** Removes records of job runs after 90 days; running it twice changes nothing more. */
export class ForgetJobRuns {
  constructor(
    private readonly runs: JobRunStore,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.runs.removeBefore(momentAfter(this.clock.now(), -KEPT_DAYS * DAY));
  }
}

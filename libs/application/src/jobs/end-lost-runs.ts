import { SelbstcheckError } from '@selbstcheck/domain';
import { MINUTE, momentAfter } from '../access/moments.js';
import type { JobRun, JobRunStore } from '../ports/job-run-store.js';
import type { Clock } from '../ports/surroundings.js';

/** A process says more often than that that it lives. */
const SILENCE = 5 * MINUTE;

/** Tells that a process lives that runs jobs, and ends what processes ran that do not live any more. */
export class EndLostRuns {
  constructor(
    private readonly runs: JobRunStore,
    private readonly clock: Clock,
  ) {}

  /** Gives the runs that turned out to be lost, as failures; to be called about twice a minute. */
  async run(worker: string): Promise<readonly JobRun[]> {
    const now = this.clock.now();
    await this.runs.seen(worker, now);
    const { code, message } = processEnded();
    return this.runs.endLost(momentAfter(now, -SILENCE), {
      outcome: 'failed',
      endedAt: now,
      error: { code, sentence: message },
    });
  }
}

/** The code of a failure that nobody saw: what was left undone is found by the next run. */
export const PROCESS_ENDED = 'job-process-ended';

/** Why a job failed that nobody saw failing. */
export function processEnded(): SelbstcheckError {
  return new SelbstcheckError(
    PROCESS_ENDED,
    'The process ended in the middle of this job, for example because the power failed or the memory ran out. The next run finds what is left; where this happens again, look into the logs of the server and of the machine.',
  );
}

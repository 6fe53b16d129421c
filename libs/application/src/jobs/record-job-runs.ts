import { canonicalJson, SelbstcheckError } from '@selbstcheck/domain';
import type { JobRun, JobRunStore } from '../ports/job-run-store.js';
import type { Clock, Ids } from '../ports/surroundings.js';
import { isInterruption } from './interruption.js';
import type { JobAttempt, JobObserver } from './job-observer.js';
import { LastingFailure } from './lasting-failure.js';

/** Records every attempt at a job: when it began and ended, and what went wrong. */
export class RecordJobRuns implements JobObserver {
  /** What the runs of this process bear. */
  readonly worker: string;

  constructor(
    private readonly runs: JobRunStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {
    this.worker = ids.next();
  }

  async observe({ name, payload, attempt, isLast }: JobAttempt, work: () => Promise<void>): Promise<void> {
    const run: JobRun = {
      id: this.ids.next(),
      name,
      payload: canonicalJson(payload),
      worker: this.worker,
      attempt,
      startedAt: this.clock.now(),
      endedAt: null,
      outcome: 'running',
      error: null,
    };
    await this.runs.started(run);
    try {
      await work();
    } catch (error) {
      await this.end({ ...run, ...endOf(error, isLast) });
      throw error;
    }
    await this.end({ ...run, outcome: 'done' });
  }

  /** At a stop, after jobs had their time to end: those that did not are neither done nor lost with the process. */
  async interruptRest(): Promise<void> {
    await this.runs.interrupt(this.worker, this.clock.now());
  }

  private async end(run: JobRun): Promise<void> {
    await this.runs.ended({ ...run, endedAt: this.clock.now() });
  }
}

function endOf(error: unknown, isLast: boolean): Pick<JobRun, 'outcome' | 'error'> {
  if (isInterruption(error)) return { outcome: 'interrupted', error: null };
  const isOver = isLast || error instanceof LastingFailure;
  return { outcome: isOver ? 'failed' : 'failed_attempt', error: told(error) };
}

/** Only sentences that were written for people: others may hold addresses, passwords or what somebody typed. */
function told(error: unknown): JobRun['error'] {
  if (error instanceof SelbstcheckError) return { code: error.code, sentence: error.message };
  return {
    code: 'internal-error',
    sentence: 'Something unexpected happened. The log of the server says more.',
  };
}

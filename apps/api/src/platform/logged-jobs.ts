import { Logger } from '@nestjs/common';
import { isInterruption, LastingFailure, type JobAttempt, type JobObserver } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';

const log = new Logger('Jobs');

/** Says in the log of the server when a job fails; another observer records the runs. */
export class LoggedJobs implements JobObserver {
  constructor(private readonly recording: JobObserver) {}

  async observe(attempt: JobAttempt, work: () => Promise<void>): Promise<void> {
    try {
      await this.recording.observe(attempt, work);
    } catch (error) {
      // a stop is nothing to look into
      if (isInterruption(error)) throw error;
      const isOver = attempt.isLast || error instanceof LastingFailure;
      const what = `The job ${attempt.name} failed${isOver ? '' : ' and is tried again'}`;
      if (error instanceof SelbstcheckError) log.warn(`${what}: ${error.message}${causeOf(error)}`);
      else log.error(`${what}: ${traceOf(error)}`);
      throw error;
    }
  }
}

function causeOf({ cause }: SelbstcheckError): string {
  return cause === undefined ? '' : ` Cause: ${traceOf(cause)}`;
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

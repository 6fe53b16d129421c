import { SelbstcheckError } from '@selbstcheck/domain';

const CODE = 'job-interrupted';

/** What an attempt at a job ends with where its process stops: it is neither done nor a failure. */
export function interruption(): SelbstcheckError {
  return new SelbstcheckError(
    CODE,
    'The process was told to stop, so the job may not be through. What is left is found by the next run.',
  );
}

/** Whether an attempt ended because its process stops. */
export function isInterruption(error: unknown): boolean {
  return error instanceof SelbstcheckError && error.code === CODE;
}

import { SelbstcheckError } from '@selbstcheck/domain';

/** What is said where an hourly limit is used up: `too-many-attempts`, with the longest time to wait. */
export function limitReached(): SelbstcheckError {
  return new SelbstcheckError(
    'too-many-attempts',
    'This was done too often within an hour. Wait an hour and try again.',
    { seconds: 3600 },
  );
}

import { SelbstcheckError } from '@selbstcheck/domain';
import { secondFactorNeeded } from '../access/person-actor.js';
import type { Session } from '../ports/session-store.js';

/** Throws `second-factor-needed` where a code is still awaited: whoever has only the password may not replace it. */
export function refuseUnfinished({ step }: Session): void {
  if (step === 'second_factor') throw secondFactorNeeded();
}

/** `second-factor-on`: there is one already, so none can be set up. */
export function secondFactorOn(): SelbstcheckError {
  return new SelbstcheckError(
    'second-factor-on',
    'The second factor is on already. Switch it off first to set up another one.',
  );
}

/** `second-factor-off`: there is none whose recovery codes could be renewed. */
export function secondFactorOff(): SelbstcheckError {
  return new SelbstcheckError('second-factor-off', 'The second factor is off. Set it up first.');
}

/** `second-factor-required`: nobody works here without one. */
export function secondFactorRequired(): SelbstcheckError {
  return new SelbstcheckError(
    'second-factor-required',
    'This installation asks everybody for a second factor, so it stays on. Where you lose your app, have the administration reset it.',
  );
}

/** `second-factor-not-begun`: a code was given, but there is no secret that it could belong to. */
export function secondFactorNotBegun(): SelbstcheckError {
  return new SelbstcheckError(
    'second-factor-not-begun',
    'There is no new secret yet. Begin to set up the second factor again.',
  );
}

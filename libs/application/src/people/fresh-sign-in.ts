import { SelbstcheckError } from '@selbstcheck/domain';
import { elapsed, MINUTE } from '../access/moments.js';
import type { Session } from '../ports/session-store.js';

const FRESH = 10 * MINUTE;

/** Rejects with `fresh-sign-in-needed` where the sign-in is longer ago than ten minutes. */
export function requireFreshSignIn({ startedAt }: Session, now: string): void {
  if (elapsed(startedAt, now) < FRESH) return;
  throw new SelbstcheckError(
    'fresh-sign-in-needed',
    'This is possible for ten minutes after signing in. Please sign out, sign in again, and do it then.',
  );
}

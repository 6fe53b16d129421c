import { HOUR, MINUTE, momentAfter } from '../access/moments.js';
import type { Hasher } from '../ports/surroundings.js';

/** Waits after the first, second, … attempt that did not succeed (methods, 8). */
const WAITS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 24 * HOUR] as const;

/** How far a wait is stretched or shortened at most, so that what failed together does not come back together. */
const JITTER = 0.2;

const LARGEST = 0xffff_ffff;

/**
 * When a mail is tried again after so many attempts, ISO timestamp in UTC: 1, 5, 30 minutes, 2, 6 and 24 hours after
 * `now`, give or take a fifth; null where every retry is used up. The same mail, attempt and `now` give the same moment.
 */
export function retryMoment(mailId: string, attempts: number, now: string, hasher: Hasher): string | null {
  const wait = WAITS[attempts - 1];
  if (wait === undefined) return null;
  // chance comes from the mail itself, so that a test and a second look find the same moment
  const chance = parseInt(hasher.sha256(`${mailId} ${attempts}`).slice(0, 8), 16) / LARGEST;
  return momentAfter(now, Math.round(wait * (1 + JITTER * (2 * chance - 1))));
}

import type { Round } from './round.js';

/** What tells which round came before another. */
type DatedRound = Pick<Round, 'id' | 'referenceDate' | 'state'>;

/**
 * The latest closed or archived round with an earlier reference date; null where there is none. Rounds of the same
 * date have no order, so none of them is the previous one.
 */
export function previousClosedRound<T extends DatedRound>(round: DatedRound, rounds: readonly T[]): T | null {
  const earlier = rounds.filter(
    ({ id, state, referenceDate }) =>
      id !== round.id && (state === 'closed' || state === 'archived') && referenceDate < round.referenceDate,
  );
  return earlier.reduce<T | null>(
    (latest, one) => (latest === null || one.referenceDate > latest.referenceDate ? one : latest),
    null,
  );
}

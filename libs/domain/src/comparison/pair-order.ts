/** How two readings stand to each other: rounds one after the other, rounds of one date, or two views of one round. */
export type PairOrder = 'rounds' | 'same_date' | 'readings';

/** A round with its ISO calendar date. */
interface DatedRound {
  readonly roundId: string;
  readonly date: string;
}

/** Only rounds of different dates show a development, so only between them something got better or worse. */
export function pairOrderOf(before: DatedRound, after: DatedRound): PairOrder {
  if (before.roundId === after.roundId) return 'readings';
  return before.date === after.date ? 'same_date' : 'rounds';
}

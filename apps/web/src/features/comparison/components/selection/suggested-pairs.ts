import type { Pair } from '../../api/comparison.js';
import type { RoundChoice } from './round-choice.js';

/** A pair that is worth a look, by its name. */
export interface SuggestedPair extends Pair {
  readonly kind: 'latest' | 'since_first' | 'readings';
  /** The round whose two readings are compared; else null. */
  readonly round: RoundChoice | null;
}

/** The two latest rounds, first and latest, and both readings of the only round, or of those compared now. */
export function suggestedPairs(
  choices: readonly RoundChoice[],
  shown: Pair | null,
): readonly SuggestedPair[] {
  const leading = choices.filter(({ isLeading }) => isLeading);
  const [first] = leading;
  const [previous, latest] = leading.slice(-2);
  const pairs: SuggestedPair[] = [];
  if (previous && latest) {
    pairs.push({ kind: 'latest', before: previous.token, after: latest.token, round: null });
    if (first && leading.length > 2) {
      pairs.push({ kind: 'since_first', before: first.token, after: latest.token, round: null });
    }
  }
  for (const round of leading) {
    const readings = choices.filter(({ roundId }) => roundId === round.roundId);
    const selfRating = readings.find(({ reading }) => reading === 'self_rating');
    const workshop = readings.find(({ reading }) => reading === 'workshop');
    const isShown = readings.some(({ token }) => token === shown?.before || token === shown?.after);
    const isWorthAsking = leading.length === 1 || isShown;
    if (selfRating && workshop && isWorthAsking) {
      pairs.push({ kind: 'readings', before: selfRating.token, after: workshop.token, round });
    }
  }
  return pairs;
}

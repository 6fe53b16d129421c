import type { RoundComparison } from './round-comparison.js';

/** What keeps a comparison from saying more. */
export type ComparisonLimit =
  'one_round' | 'same_date' | 'nothing_rated' | 'not_linked' | 'nothing_comparable' | 'symbols_only';

/** Why two rounds cannot be compared fully, the first reason that holds; null where nothing hinders. */
export function comparisonLimit(
  comparison: RoundComparison,
): Exclude<ComparisonLimit, 'one_round' | 'same_date'> | null {
  const { overall, criteria, isLinked } = comparison;
  if (overall.before === null || overall.after === null) return 'nothing_rated';
  if (!isLinked) return 'not_linked';
  if (criteria.every((change) => change.pieces === null)) return 'nothing_comparable';
  return overall.basis === 'symbols' ? 'symbols_only' : null;
}

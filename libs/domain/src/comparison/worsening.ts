import type { CriterionChange, RoundComparison } from './round-comparison.js';

/** What can be said about criteria that got worse. */
export interface Worsening {
  /** By their answers; levels taken over from a report are counted apart. */
  readonly worsened: number;
  /** Lower by at least one level, at criterion level only. */
  readonly levelsLower: number;
  readonly slightlyFallen: number;
  /** Criteria of the earlier round about which nothing can be said; while there is one, nobody may say "none". */
  readonly unknown: number;
  /** Without a comparable criterion nothing can be said at all. */
  readonly comparable: number;
  /** How many of the comparable ones are compared by their symbols only. */
  readonly bySymbols: number;
}

/** Counts over the whole round, or over one field of the earlier catalogue version. */
export function worseningOf(comparison: RoundComparison, beforeFieldId: string | null = null): Worsening {
  const isMeant = ({ fieldId }: { readonly fieldId: string }): boolean =>
    beforeFieldId === null || fieldId === beforeFieldId;
  const changes = comparison.criteria.filter((change) => isMeant(change.before));
  const comparable = changes.filter((change) => change.pieces !== null);
  const rated = [...comparison.regrouped.flatMap((each) => each.before), ...comparison.removed].filter(
    (side) => isMeant(side) && side.value !== null,
  );
  const count = (...classes: readonly CriterionChange['changeClass'][]): number =>
    changes.filter((change) => classes.includes(change.changeClass)).length;
  return {
    worsened: count('worsened'),
    levelsLower: count('levels_lower'),
    slightlyFallen: count('slightly_fallen'),
    unknown: count('not_comparable', 'no_longer_rated') + rated.length,
    comparable: comparable.length,
    bySymbols: comparable.filter((change) => change.basis === 'symbols').length,
  };
}

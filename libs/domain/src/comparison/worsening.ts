import type { CriterionChange, RoundComparison } from './round-comparison.js';

/** What can be said about criteria that got worse. */
export interface Worsening {
  readonly worsened: number;
  readonly slightlyFallen: number;
  /** Criteria of the earlier round about which nothing can be said; while there is one, nobody may say "none". */
  readonly unknown: number;
}

/** Counts over the whole round, or over one field of the earlier catalogue version. */
export function worseningOf(comparison: RoundComparison, beforeFieldId: string | null = null): Worsening {
  const isMeant = ({ fieldId }: { readonly fieldId: string }): boolean =>
    beforeFieldId === null || fieldId === beforeFieldId;
  const changes = comparison.criteria.filter((change) => isMeant(change.before));
  const rated = [...comparison.regrouped.flatMap((each) => each.before), ...comparison.removed].filter(
    (side) => isMeant(side) && side.value !== null,
  );
  const count = (...classes: readonly CriterionChange['changeClass'][]): number =>
    changes.filter((change) => classes.includes(change.changeClass)).length;
  return {
    worsened: count('worsened', 'levels_lower'),
    slightlyFallen: count('slightly_fallen'),
    unknown: count('not_comparable', 'no_longer_rated') + rated.length,
  };
}

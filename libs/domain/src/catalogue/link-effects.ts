import {
  comparisonGround,
  type CriterionPair,
  type PlacedCriterion,
  type Regrouping,
} from '../comparison/comparison-ground.js';
import type { ComparisonUnit } from '../comparison/comparison-units.js';
import type { ComposedMapping } from '../comparison/composed-mapping.js';
import { criteriaOf, type CatalogueVersion } from './catalogue.js';

/** How many of a criterion's questions continue comparably, on either side, and how many it has there. */
export interface ContinuedQuestions {
  readonly before: number;
  readonly beforeAll: number;
  readonly after: number;
  readonly afterAll: number;
}

/** What links mean for the series of one criterion. */
export type LinkEffect =
  | {
      readonly kind: 'continues';
      readonly before: PlacedCriterion;
      readonly after: PlacedCriterion;
      /** Only symbols can be compared, because not all questions of both versions are known. */
      readonly isCriterionLevelOnly: boolean;
    }
  | {
      /** Some questions continue, but under two thirds on a side: two rounds compare, a trend breaks (methods, 3). */
      readonly kind: 'two_rounds_only';
      readonly before: PlacedCriterion;
      readonly after: PlacedCriterion;
      readonly continued: ContinuedQuestions;
    }
  | {
      readonly kind: 'breaks';
      readonly before: PlacedCriterion;
      readonly after: PlacedCriterion;
      readonly reason: 'reworded' | 'no_common_question';
    }
  | {
      readonly kind: 'regrouped';
      readonly before: PlacedCriterion;
      readonly after: readonly PlacedCriterion[];
      readonly reason: Regrouping['kind'];
    }
  | { readonly kind: 'ends'; readonly before: PlacedCriterion }
  | { readonly kind: 'begins'; readonly after: PlacedCriterion };

/** How many criteria have which effect. */
export type EffectCounts = Readonly<Record<LinkEffect['kind'], number>>;

/**
 * What a mapping, also one that is only drafted, means for the trends from one version to the other if every
 * question gets rated: one effect for each criterion of the earlier version, in printed order, then those that begin.
 */
export function linkEffects(
  from: CatalogueVersion,
  to: CatalogueVersion,
  mapping: ComposedMapping,
): readonly LinkEffect[] {
  const ground = comparisonGround(from, to, mapping);
  const effects = [
    ...ground.pairs.map((pair) => pairEffect(pair)),
    ...ground.regroupings.flatMap(({ kind, before, after }) =>
      before.map((criterion) => ({ kind: 'regrouped' as const, before: criterion, after, reason: kind })),
    ),
    ...ground.removed.map((before) => ({ kind: 'ends' as const, before })),
  ];
  const order = criteriaOf(from).map(({ id }) => id);
  const placeOf = ({ before }: { readonly before: PlacedCriterion }): number =>
    order.indexOf(before.criterion.id);
  return [
    ...effects.toSorted((a, b) => placeOf(a) - placeOf(b)),
    ...ground.added.map((after) => ({ kind: 'begins' as const, after })),
  ];
}

/** How many criteria have which effect. */
export function linkEffectCounts(effects: readonly LinkEffect[]): EffectCounts {
  const count = (kind: LinkEffect['kind']): number => effects.filter((effect) => effect.kind === kind).length;
  return {
    continues: count('continues'),
    two_rounds_only: count('two_rounds_only'),
    breaks: count('breaks'),
    regrouped: count('regrouped'),
    ends: count('ends'),
    begins: count('begins'),
  };
}

function pairEffect(pair: CriterionPair): Exclude<LinkEffect, { kind: 'begins' }> {
  const { kind, before, after, units } = pair;
  if (kind === 'reworded_major') return { kind: 'breaks', before, after, reason: 'reworded' };
  if (units.length === 0) return { kind: 'breaks', before, after, reason: 'no_common_question' };
  const usable = units.filter(canBeUsable);
  if (usable.length === 0) return { kind: 'continues', before, after, isCriterionLevelOnly: true };
  const continued = {
    before: usable.reduce((total, unit) => total + unit.before.length, 0),
    beforeAll: before.criterion.questions.length,
    after: usable.reduce((total, unit) => total + unit.after.length, 0),
    afterAll: after.criterion.questions.length,
  };
  const isTrend =
    3 * continued.before >= 2 * continued.beforeAll && 3 * continued.after >= 2 * continued.afterAll;
  return isTrend
    ? { kind: 'continues', before, after, isCriterionLevelOnly: false }
    : { kind: 'two_rounds_only', before, after, continued };
}

/** A criterion whose questions are not all known can never be rated as a whole. */
function canBeUsable({ before, after, beforeCount, afterCount }: ComparisonUnit): boolean {
  return (
    before.length > 0 && before.length === beforeCount && after.length > 0 && after.length === afterCount
  );
}

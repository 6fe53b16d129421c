import type { CriterionScore } from '../scoring/round-score.js';
import type { PairKind } from './comparison-ground.js';
import type { ComparisonFlag } from './round-comparison.js';
import type { MeasuredUnit } from './unit-comparison.js';

/** Whether units cover two thirds of the rated questions on both sides (methods, 3). */
export function coverTwoThirds(
  units: readonly MeasuredUnit[],
  before: CriterionScore,
  after: CriterionScore,
): boolean {
  const covers = (side: 'before' | 'after', rated: number | null): boolean =>
    rated !== null && 3 * units.reduce((total, unit) => total + unit[side].length, 0) >= 2 * rated;
  return covers('before', before.rated) && covers('after', after.rated);
}

/** What the flags are told from. */
export interface FlagFacts {
  readonly link: PairKind;
  readonly basis: 'answers' | 'symbols';
  readonly before: CriterionScore;
  readonly after: CriterionScore;
  readonly units: readonly MeasuredUnit[];
}

/**
 * The flags in their order (methods, 3). Where units cover under two thirds of the rated questions it is a break
 * (b) if other questions are asked, and thin evidence (u) if only answers are missing.
 */
export function comparisonFlags(facts: FlagFacts): readonly ComparisonFlag[] {
  const { link, basis, before, after, units } = facts;
  const byAnswers = basis === 'answers' && before.value !== null && after.value !== null;
  const isMapped = !byAnswers || coverTwoThirds(units, before, after);
  const usable = units.filter((unit) => unit.isUsable);
  const isAnswered = !byAnswers || !isMapped || coverTwoThirds(usable, before, after);
  const isThin = before.evidence === 'thin' || after.evidence === 'thin';
  return [
    ...(link === 'reworded_major' || !isMapped ? ['b' as const] : []),
    ...(differsInDefinition(facts) ? ['d' as const] : []),
    ...(isThin || !isAnswered ? ['u' as const] : []),
  ];
}

function differsInDefinition({ link, basis, units }: FlagFacts): boolean {
  const kinds = basis === 'symbols' ? [link] : [link, ...units.map(({ unit }) => unit.kind)];
  return kinds.some((kind) => kind === 'reworded_minor' || kind === 'split' || kind === 'merged');
}

import type { ComparedRound } from './compared-round.js';
import type { ComparisonGround, CriterionPair } from './comparison-ground.js';
import type { CriterionChange, RoundComparison } from './round-comparison.js';
import { measureUnits } from './unit-comparison.js';

/** What a like-for-like change rests on. */
export interface SameQuestions {
  /** Questions of the later round that are the same as before and rated on both sides. */
  readonly usable: number;
  /** Questions that the later round asks; null where no source says how many. */
  readonly asked: number | null;
}

/** How many questions a criterion is compared by; null where only its symbols are compared. */
export function sameQuestions(
  pair: CriterionPair,
  change: CriterionChange,
  before: ComparedRound,
  after: ComparedRound,
): SameQuestions | null {
  if (change.basis === 'symbols') return null;
  const usable = measureUnits(pair, before, after).filter((unit) => unit.isUsable);
  return {
    usable: usable.reduce((total, unit) => total + unit.after.length, 0),
    asked: pair.after.criterion.questionCount,
  };
}

/** How many questions of the later round are the same as before and rated on both sides, over all criteria. */
export function questionsRatedOnBothSides(
  { pairs }: ComparisonGround,
  { criteria }: RoundComparison,
  before: ComparedRound,
  after: ComparedRound,
): number {
  return criteria.reduce((total, change, index) => {
    const pair = pairs[index];
    return total + (pair ? (sameQuestions(pair, change, before, after)?.usable ?? 0) : 0);
  }, 0);
}

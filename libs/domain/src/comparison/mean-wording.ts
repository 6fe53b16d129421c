import type { Stage } from '../scoring/stage.js';
import { isBelowTold } from './figure-words.js';
import type { MeanVerdict } from './mean-verdict.js';
import type { PairOrder } from './pair-order.js';
import type { AnsweredQuestions, ComparedStages, ComparisonBasis } from './round-comparison.js';

/** What a sentence on a field or the whole may draw on. */
export interface MeanWords {
  readonly verdict: MeanVerdict;
  readonly basis: ComparisonBasis;
  readonly answered: AnsweredQuestions;
  readonly stages: ComparedStages;
  readonly order: PairOrder;
}

/** A stage that differs; `isClose` where the value hardly moved and only passed a cut-off. */
export interface StageStep {
  readonly before: Stage;
  readonly after: Stage;
  readonly isClose: boolean;
}

/** null where the stages are the same or one is not known. */
export function stageStep({ verdict, basis, stages: { before, after } }: MeanWords): StageStep | null {
  if (before === null || after === null || before === after) return null;
  const hardlyMoved = 'raw' in verdict && isBelowTold(verdict.raw);
  return { before, after, isClose: hardlyMoved && basis === 'answers' };
}

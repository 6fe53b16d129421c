import type { Fraction } from '../kernel/fraction.js';
import type { Evidence } from './evidence.js';
import type { Stage } from './stage.js';
import type { RatingSymbol } from './symbol.js';

/** The lowest and highest value that missing answers leave possible, each between 0 and 3. */
export interface Bounds {
  readonly lower: Fraction;
  readonly upper: Fraction;
}

/** How one criterion's value came about. */
export interface CriterionScore {
  readonly criterionId: string;
  /** `recorded`: a symbol taken over from a report; it has no bounds and no known coverage. */
  readonly basis: 'answers' | 'recorded';
  /** Between 0 and 3; null where nothing was rated. */
  readonly value: Fraction | null;
  readonly symbol: RatingSymbol;
  /** Why there is no symbol: nobody could assess it, nobody answered, or the report's sign was unreadable; else null. */
  readonly missing: 'not_assessable' | 'not_answered' | 'unreadable' | null;
  /** Number of questions asked; null where unknown. */
  readonly asked: number | null;
  /** Number of questions rated 0 to 3; null where unknown. */
  readonly rated: number | null;
  /** Sum of the rated answers; null for a recorded rating. */
  readonly sum: number | null;
  readonly bounds: Bounds | null;
  /** rated/asked, between 0 and 1; null where unknown. */
  readonly coverage: Fraction | null;
  readonly evidence: Evidence;
}

/** What can be said of a stage in view of missing answers. */
export interface StageRange {
  readonly bounds: Bounds;
  readonly lowest: Stage;
  readonly highest: Stage;
  /** Whether the stage is the same at both bounds. It says nothing about other doubts. */
  readonly robust: boolean;
}

/**
 * How many single answer steps would move the value over a cut-off: `down` below the stage's own lower
 * limit, `up` to the next one; null where there is none or the answers do not reach it.
 */
export interface StageReserve {
  readonly down: number | null;
  readonly up: number | null;
  /** The smaller of the two. */
  readonly nearest: number | null;
}

/** A value with its stage. `range` and `reserve` are null where a recorded rating makes them undeterminable. */
export interface StagedScore {
  /** Between 0 and 3; null where nothing was rated. */
  readonly value: Fraction | null;
  /** The value as a share of the scale, 0 to 100: 100 · value / 3 (methods, 2). */
  readonly percent: Fraction | null;
  readonly stage: Stage | null;
  readonly range: StageRange | null;
  readonly reserve: StageReserve | null;
  /** Questions asked and rated; null where a recorded rating hides them. */
  readonly asked: number | null;
  readonly rated: number | null;
  readonly criteria: number;
  readonly ratedCriteria: number;
}

/** One field's score. */
export interface FieldScore extends StagedScore {
  readonly fieldId: string;
  readonly criterionScores: readonly CriterionScore[];
}

/** The overall value under another weighting, with whether the stage comes out differently. */
export interface AlternativeWeighting {
  readonly value: Fraction | null;
  readonly stage: Stage | null;
  readonly differs: boolean;
}

/** The whole round: the mean of its fields, beside it the means of all criteria and of all questions. */
export interface OverallScore extends StagedScore {
  readonly equalCriteria: AlternativeWeighting;
  /** null where a recorded rating hides the answers. */
  readonly equalQuestions: AlternativeWeighting | null;
}

/** Everything the product says about one reading of one round under one model. */
export interface RoundScore {
  readonly model: string;
  readonly fields: readonly FieldScore[];
  readonly overall: OverallScore;
}

/** One answer step of a criterion's questions: how much it moves a value, and how many steps there is room for. */
export interface AnswerSteps {
  readonly size: Fraction;
  readonly roomDown: number;
  readonly roomUp: number;
}

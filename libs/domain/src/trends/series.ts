import type { ChangeClass } from '../comparison/round-comparison.js';
import type { Fraction } from '../kernel/fraction.js';
import type { CriterionScore } from '../scoring/round-score.js';

/** The way to a round from the round before it that was rated by answers, recorded and unrated rounds skipped. */
export interface StepFromPrevious {
  /** The change at the same questions, between −3 and 3 (methods, 4). */
  readonly likeForLike: Fraction;
  /** Whether usable units cover 2/3 of the rated questions on both sides (methods, 3). */
  readonly isComparableForTrend: boolean;
}

/** One closed round in the series of a criterion, a field or the whole. A series is sorted by date. */
export interface SeriesPoint {
  readonly roundId: string;
  /** The reference date, an ISO calendar date. */
  readonly date: string;
  /** Between 0 and 3; null where nothing was rated. */
  readonly value: Fraction | null;
  /** Why there is no value; null where there is one. */
  readonly missing: CriterionScore['missing'];
  /** rated/asked, between 0 and 1; null where unknown. */
  readonly coverage: Fraction | null;
  /** Number of questions asked; null where unknown. */
  readonly questions: number | null;
  /** Whether the value is a rating taken over from a report, or rests on one. */
  readonly isRecorded: boolean;
  /** Whether the evidence is thin (methods, 2). */
  readonly isThin: boolean;
  /**
   * Whether the definition breaks before this round (methods, 3, flag b): against the round directly before or, where
   * that is not rated by answers, at the latest since the one that is; also where rounds between do not ask it.
   */
  readonly hasBreakBefore: boolean;
  /** null for the first round that was rated by answers, and where no unit is usable. */
  readonly fromPrevious: StepFromPrevious | null;
  /** The class against the round directly before; null where that one does not ask it, for fields and for the whole. */
  readonly change: ChangeClass | null;
}

/** A point that may enter slopes, chains and counts of steps: rated, and by answers (methods, 4). */
export interface CountedPoint extends SeriesPoint {
  readonly value: Fraction;
}

/** See CountedPoint. */
export function isCounted(point: SeriesPoint): point is CountedPoint {
  return point.value !== null && !point.isRecorded;
}

/** Whether the point is drawn hollow: a recorded rating, or thin evidence (methods, 4 and 6). */
export function isHollow(point: SeriesPoint): boolean {
  return point.isRecorded || point.isThin;
}

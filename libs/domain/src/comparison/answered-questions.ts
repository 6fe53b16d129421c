import type { AnsweredQuestions, CriterionChange } from './round-comparison.js';
import type { MeasuredUnit } from './unit-comparison.js';

/** Whether more of a criterion's common questions are rated afterwards, by their number and by their share alike. */
export function answeredQuestions(units: readonly MeasuredUnit[]): AnsweredQuestions {
  const [before, after] = [ratedOf(units, 'before'), ratedOf(units, 'after')];
  const [askedBefore, askedAfter] = [askedOf(units, 'beforeCount'), askedOf(units, 'afterCount')];
  const byNumber = Math.sign(after - before);
  const byShare = Math.sign(after * askedBefore - before * askedAfter);
  if (byNumber === 0 || byNumber !== byShare) return 'other';
  return byNumber > 0 ? 'more' : 'fewer';
}

/** The direction that all criteria with a piece of coverage share; `other` where they do not share one. */
export function answeredQuestionsBehind(changes: readonly CriterionChange[]): AnsweredQuestions {
  const directions = new Set(
    changes
      .filter(({ pieces }) => pieces !== null && pieces.coverage.sign() !== 0)
      .map((each) => each.answered),
  );
  const [direction] = directions;
  return directions.size === 1 && direction !== undefined ? direction : 'other';
}

function ratedOf(units: readonly MeasuredUnit[], side: 'before' | 'after'): number {
  return units.reduce((total, unit) => total + unit[side].length, 0);
}

function askedOf(units: readonly MeasuredUnit[], side: 'beforeCount' | 'afterCount'): number {
  return units.reduce((total, { unit }) => total + (unit[side] ?? 0), 0);
}

import { Fraction } from '../kernel/fraction.js';
import { ratedValues, type ComparedRound } from './compared-round.js';
import type { CriterionPair } from './comparison-ground.js';
import type { ComparisonUnit } from './comparison-units.js';
import type { CriterionPieces } from './round-comparison.js';

/** A unit with the values, 0 to 3, of its rated questions on both sides. */
export interface MeasuredUnit {
  readonly unit: ComparisonUnit;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly isUsable: boolean;
}

/** The units of a pair as two rounds answered them. */
export function measureUnits(
  pair: CriterionPair,
  before: ComparedRound,
  after: ComparedRound,
): readonly MeasuredUnit[] {
  return pair.units.map((unit) => {
    const earlier = ratedValues(before, unit.before);
    const later = ratedValues(after, unit.after);
    const isUsable = isComplete(earlier, unit.beforeCount) && isComplete(later, unit.afterCount);
    return { unit, before: earlier, after: later, isUsable };
  });
}

/** A criterion without known questions has none that could be rated. */
function isComplete(rated: readonly number[], count: number | null): boolean {
  return rated.length > 0 && rated.length === count;
}

/**
 * Like-for-like, coverage and questionnaire (methods, 4), from the values m before and after;
 * null where no unit is usable.
 */
export function piecesOf(
  units: readonly MeasuredUnit[],
  valueBefore: Fraction,
  valueAfter: Fraction,
): CriterionPieces | null {
  const usable = units.filter((unit) => unit.isUsable);
  const [usableBefore, usableAfter] = [meanOf(usable, 'before'), meanOf(usable, 'after')];
  const [mappedBefore, mappedAfter] = [meanOf(units, 'before'), meanOf(units, 'after')];
  if (usableBefore === null || usableAfter === null || mappedBefore === null || mappedAfter === null) {
    return null;
  }
  return {
    likeForLike: usableAfter.minus(usableBefore),
    coverage: mappedAfter.minus(usableAfter).minus(mappedBefore.minus(usableBefore)),
    questionnaire: valueAfter.minus(mappedAfter).minus(valueBefore.minus(mappedBefore)),
  };
}

/** How many answers changed in usable units, and by how many steps in all, upwards positive. */
export interface AnswerMovement {
  readonly answers: number;
  readonly steps: Fraction;
}

/** Counts on the side with more questions, so that both halves of a split question count. */
export function answerMovement(units: readonly MeasuredUnit[]): AnswerMovement {
  const usable = units.filter((unit) => unit.isUsable);
  return {
    answers: usable.reduce((total, unit) => total + changedAnswers(unit), 0),
    steps: Fraction.sum(
      usable.map(({ before, after }) =>
        meanValue(after).minus(meanValue(before)).times(Math.max(before.length, after.length)),
      ),
    ),
  };
}

function changedAnswers({ before, after }: MeasuredUnit): number {
  const [many, few] = before.length > after.length ? [before, after] : [after, before];
  const reference = meanValue(few);
  return many.filter((value) => !Fraction.of(value).equals(reference)).length;
}

function meanOf(units: readonly MeasuredUnit[], side: 'before' | 'after'): Fraction | null {
  return Fraction.mean(units.filter((unit) => unit[side].length > 0).map((unit) => meanValue(unit[side])));
}

function meanValue(values: readonly number[]): Fraction {
  return Fraction.of(
    values.reduce((total, value) => total + value, 0),
    values.length,
  );
}

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
  /** The means of the values; null where none is rated. */
  readonly meanBefore: Fraction | null;
  readonly meanAfter: Fraction | null;
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
    const [meanBefore, meanAfter] = [meanValue(earlier), meanValue(later)];
    return { unit, before: earlier, after: later, meanBefore, meanAfter, isUsable };
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
  const [usableBefore, usableAfter] = [meanOf(usable, 'meanBefore'), meanOf(usable, 'meanAfter')];
  const [mappedBefore, mappedAfter] = [meanOf(units, 'meanBefore'), meanOf(units, 'meanAfter')];
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

/** Steps are counted on the side with more questions, so that both halves of a split question count. */
export function answerMovement(units: readonly MeasuredUnit[]): AnswerMovement {
  const usable = units.filter((unit) => unit.isUsable);
  return {
    answers: usable.reduce((total, unit) => total + changedAnswers(unit), 0),
    steps: Fraction.sum(
      usable.flatMap(({ before, after, meanBefore, meanAfter }) =>
        meanBefore === null || meanAfter === null
          ? []
          : [meanAfter.minus(meanBefore).times(Math.max(before.length, after.length))],
      ),
    ),
  };
}

/**
 * The smaller number of both sides: where one question stands for several, one answer changed and not several, and it
 * does not matter which round came first.
 */
function changedAnswers({ before, after }: MeasuredUnit): number {
  return Math.min(differingFrom(before, after), differingFrom(after, before));
}

/** How many of the values differ from the mean of the others. */
function differingFrom(others: readonly number[], values: readonly number[]): number {
  const sum = total(others);
  return values.filter((value) => value * others.length !== sum).length;
}

function meanOf(units: readonly MeasuredUnit[], side: 'meanBefore' | 'meanAfter'): Fraction | null {
  return Fraction.mean(units.map((unit) => unit[side]).filter((mean) => mean !== null));
}

function meanValue(values: readonly number[]): Fraction | null {
  return values.length === 0 ? null : Fraction.of(total(values), values.length);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

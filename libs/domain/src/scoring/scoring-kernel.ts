import type { Fraction } from '../kernel/fraction.js';
import { ANSWERS } from './answer.js';
import { byteOfAnswer } from './packed-answers.js';
import { cutOffsOf, type ScoringModel } from './scoring-model.js';

/** Scores of many packed rounds. Field arrays hold round × field, criterion arrays round × criterion. */
export interface KernelScores {
  /** Sum of the rated answers. */
  readonly sums: Uint8Array;
  /** Number of rated answers; the criterion's exact value is sum/rated. */
  readonly rated: Uint8Array;
  /** 0 to 3, or NO_SYMBOL. */
  readonly symbols: Uint8Array;
  /** 1 to 4, or 0 where nothing was rated; then the stages at both bounds. */
  readonly fieldStages: Uint8Array;
  readonly fieldLowest: Uint8Array;
  readonly fieldHighest: Uint8Array;
  readonly overallStages: Uint8Array;
  readonly overallLowest: Uint8Array;
  readonly overallHighest: Uint8Array;
}

/** Stands for – in packed symbols. */
export const NO_SYMBOL = 255;

/** Scores `rounds` packed answer vectors lying one behind the other. Throws a RangeError for a byte that is no answer. */
export type ScoringKernel = (vectors: Uint8Array, rounds: number) => KernelScores;

const INVALID = 1 << 24;
const LARGEST_INTEGER = 2 ** 31 - 1;

/**
 * The same results as `scoreRound`, for masses of packed rounds of one catalogue version.
 * All values are integers on a common multiple of the denominators, so every comparison is exact.
 * `shape` holds the number of questions per criterion, per field.
 * Throws a RangeError where a criterion has no question or more than 85, or the common multiple is too large.
 */
export function compileScoringKernel(
  shape: readonly (readonly number[])[],
  model: ScoringModel,
): ScoringKernel {
  const asked = Uint8Array.from(shape.flat());
  const fieldSizes = Uint8Array.from(shape, (criteria) => criteria.length);
  const questions = asked.reduce((total, count) => total + count, 0);
  if (shape.flat().some((count) => count < 1 || count > 85)) {
    throw new RangeError('The scoring kernel takes criteria with 1 to 85 questions.');
  }
  const scale = leastCommonMultiple(Math.max(1, ...asked));
  const fieldScale = leastCommonMultiple(Math.max(1, ...fieldSizes));
  const largest = 3 * scale * fieldScale * Math.max(1, fieldSizes.length);
  if (largest > LARGEST_INTEGER) {
    throw new RangeError('The catalogue is too uneven for the scoring kernel; score its rounds one by one.');
  }

  const contribution = answerContributions(model);
  const values = scaledValues(Math.max(1, ...asked), scale);
  const symbols = symbolTable(Math.max(1, ...asked));
  const stageOfField = stageTable(Math.max(1, ...fieldSizes), scale, model);
  const stageOfOverall = stageTable(fieldSizes.length, scale * fieldScale, model);
  const criterionCount = asked.length;
  const fieldCount = fieldSizes.length;

  return (vectors, rounds) => {
    if (vectors.length !== rounds * questions) {
      throw new RangeError(`${rounds} rounds of ${questions} answers need ${rounds * questions} bytes.`);
    }
    const scores: KernelScores = {
      sums: new Uint8Array(rounds * criterionCount),
      rated: new Uint8Array(rounds * criterionCount),
      symbols: new Uint8Array(rounds * criterionCount),
      fieldStages: new Uint8Array(rounds * fieldCount),
      fieldLowest: new Uint8Array(rounds * fieldCount),
      fieldHighest: new Uint8Array(rounds * fieldCount),
      overallStages: new Uint8Array(rounds),
      overallLowest: new Uint8Array(rounds),
      overallHighest: new Uint8Array(rounds),
    };
    let position = 0;
    let criterionCell = 0;
    let fieldCell = 0;
    for (let round = 0; round < rounds; round += 1) {
      let overall = 0;
      let overallLower = 0;
      let overallUpper = 0;
      let ratedFields = 0;
      let criterion = 0;
      for (let field = 0; field < fieldCount; field += 1) {
        const size = fieldSizes[field] as number;
        let value = 0;
        let lower = 0;
        let upper = 0;
        let ratedCriteria = 0;
        for (let end = criterion + size; criterion < end; criterion += 1) {
          const count = asked[criterion] as number;
          let counted = 0;
          for (let last = position + count; position < last; position += 1) {
            counted += contribution[vectors[position] as number] as number;
          }
          if (counted >= INVALID) throw new RangeError('A packed vector holds a byte that is no answer.');
          const sum = counted & 255;
          const rated = counted >> 8;
          const step = (scale / count) | 0;
          scores.sums[criterionCell] = sum;
          scores.rated[criterionCell] = rated;
          scores.symbols[criterionCell] = symbols[counted] as number;
          criterionCell += 1;
          value += values[counted] as number;
          lower += sum * step;
          upper += (sum + 3 * (count - rated)) * step;
          if (rated > 0) ratedCriteria += 1;
        }
        scores.fieldStages[fieldCell] = stageOfField(value, ratedCriteria);
        scores.fieldLowest[fieldCell] = stageOfField(lower, size);
        scores.fieldHighest[fieldCell] = stageOfField(upper, size);
        fieldCell += 1;
        if (ratedCriteria > 0) {
          overall += value * ((fieldScale / ratedCriteria) | 0);
          ratedFields += 1;
        }
        overallLower += lower * ((fieldScale / size) | 0);
        overallUpper += upper * ((fieldScale / size) | 0);
      }
      scores.overallStages[round] = stageOfOverall(overall, ratedFields);
      scores.overallLowest[round] = stageOfOverall(overallLower, fieldCount);
      scores.overallHighest[round] = stageOfOverall(overallUpper, fieldCount);
    }
    return scores;
  };
}

/** A rated answer counts 256 for "rated" and its level for the sum, so that one addition keeps both. */
function answerContributions({ coding }: ScoringModel): Int32Array {
  const contribution = new Int32Array(256).fill(INVALID);
  for (const answer of ANSWERS) {
    const byte = byteOfAnswer(answer);
    const isRated = answer !== 'not_assessable' && answer !== 'not_answered';
    contribution[byte] = isRated ? 256 + coding[answer] : 0;
  }
  return contribution;
}

function scaledValues(mostAsked: number, scale: number): Int32Array {
  const values = new Int32Array((mostAsked + 1) * 256);
  for (let rated = 1; rated <= mostAsked; rated += 1) {
    for (let sum = 0; sum <= 3 * rated; sum += 1) values[rated * 256 + sum] = (sum * scale) / rated;
  }
  return values;
}

function symbolTable(mostAsked: number): Uint8Array {
  const symbols = new Uint8Array((mostAsked + 1) * 256).fill(NO_SYMBOL);
  for (let rated = 1; rated <= mostAsked; rated += 1) {
    for (let sum = 0; sum <= 3 * rated; sum += 1) {
      symbols[rated * 256 + sum] = Math.floor((2 * sum + rated) / (2 * rated));
    }
  }
  return symbols;
}

/** Stage of total/(count · scale): total reaches a cut-off p/q from the whole number ceil(p · count · scale / q) on. */
function stageTable(
  most: number,
  scale: number,
  model: ScoringModel,
): (total: number, count: number) => number {
  const [second, third, fourth] = cutOffsOf(model).map((cutOff) =>
    Int32Array.from({ length: most + 1 }, (_, count) => wholeCeiling(cutOff.times(count * scale))),
  ) as [Int32Array, Int32Array, Int32Array];
  return (total, count) => {
    if (count === 0) return 0;
    if (total < (third[count] as number)) return total < (second[count] as number) ? 1 : 2;
    return total < (fourth[count] as number) ? 3 : 4;
  };
}

function wholeCeiling(value: Fraction): number {
  return Number((value.numerator + value.denominator - 1n) / value.denominator);
}

function leastCommonMultiple(most: number): number {
  let multiple = 1;
  for (let n = 2; n <= most; n += 1) multiple = (multiple * n) / greatestCommonDivisor(multiple, n);
  return multiple;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fraction } from '../kernel/fraction.js';
import { mannKendall } from './mann-kendall.js';

const test = (levels: readonly number[]) => mannKendall(levels.map((level) => Fraction.of(level, 6)));

const levelsUpTo = (maxLength: number) => fc.array(fc.integer({ min: 0, max: 5 }), { maxLength });

function permutations(levels: readonly number[]): number[][] {
  if (levels.length === 0) return [[]];
  return levels.flatMap((level, index) =>
    permutations(levels.toSpliced(index, 1)).map((rest) => [level, ...rest]),
  );
}

function scoreByDefinition(levels: readonly number[]): number {
  let score = 0;
  for (let j = 1; j < levels.length; j++) {
    for (let i = 0; i < j; i++) score += Math.sign(levels[j]! - levels[i]!);
  }
  return score;
}

function pValueByEveryPermutation(levels: readonly number[]): string {
  const scores = permutations(levels).map(scoreByDefinition);
  const observed = Math.abs(scoreByDefinition(levels));
  const extreme = scores.filter((score) => Math.abs(score) >= observed).length;
  return Fraction.of(extreme, scores.length).toString();
}

describe('the exact Mann–Kendall test', () => {
  it.each([
    [[0, 1, 2], 3, '1/3'],
    [[0, 1, 2, 3], 6, '1/12'],
    [[1, 1, 2, 2, 3], 8, '1/15'],
    [[0, 1, 1, 2, 3], 9, '1/30'],
  ])('of %j has the score %i and the p-value %s (methods, 5)', (levels, score, pValue) => {
    expect(test(levels)?.score).toBe(score);
    expect(test(levels)?.pValue.toString()).toBe(pValue);
  });

  it('tells a fall as plainly as a rise', () => {
    expect(test([3, 2, 1, 0])?.score).toBe(-6);
    expect(test([3, 2, 1, 0])?.pValue.toString()).toBe('1/12');
  });

  it('says nothing about values that never change', () => {
    expect(test([2, 2, 2, 2, 2, 2])).toEqual({ score: 0, pValue: Fraction.of(1) });
  });

  it('is made for 8 values and refused for 9', () => {
    expect(test([0, 1, 2, 3, 4, 5, 6, 7])?.pValue.toString()).toBe('1/20160');
    expect(test([0, 1, 2, 3, 4, 5, 6, 7, 8])).toBeNull();
  });

  it('agrees with writing out every permutation, ties or not', () => {
    fc.assert(
      fc.property(levelsUpTo(6), (levels) => {
        expect(test(levels)?.score).toBe(scoreByDefinition(levels));
        expect(test(levels)?.pValue.toString()).toBe(pValueByEveryPermutation(levels));
      }),
    );
    expect(test([0, 2, 1, 3, 3, 5, 4, 4])?.pValue.toString()).toBe(
      pValueByEveryPermutation([0, 2, 1, 3, 3, 5, 4, 4]),
    );
  });

  it('is the same for a series read backwards or turned upside down, and lies above 0 up to 1', () => {
    fc.assert(
      fc.property(levelsUpTo(8), (levels) => {
        const forwards = test(levels)!;
        for (const turned of [test(levels.toReversed()), test(levels.map((level) => 5 - level))]) {
          expect(turned?.score).toBe(0 - forwards.score);
          expect(turned?.pValue).toEqual(forwards.pValue);
        }
        expect(forwards.pValue.compare(Fraction.ZERO)).toBe(1);
        expect(forwards.pValue.compare(Fraction.of(1))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

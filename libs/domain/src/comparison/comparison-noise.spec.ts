import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CatalogueMapping } from '../catalogue/catalogue.js';
import { Fraction } from '../kernel/fraction.js';
import { answerNoise } from './answer-noise.js';
import { comparisonGround } from './comparison-ground.js';
import { comparisonNoise } from './comparison-noise.js';
import { decimalWords } from './figure-words.js';
import { check, mappingBetween, scored, type Check } from './comparison-world.spec-support.js';
import { compareRounds } from './compare-rounds.js';
import { composeMappings } from './compose-mappings.js';
import { noiseLimits, type NoisyAnswer } from './noise-limits.js';
import { flipNoise, flipProbability } from './symbol-flips.js';

const RATE = Fraction.of(1, 5);
const NOISE = answerNoise(RATE);

function noiseOf(before: Check, after: Check, mappings: readonly CatalogueMapping[] = []) {
  const [earlier, later] = [scored(before), scored(after)];
  const mapping = composeMappings(earlier.catalogue, later.catalogue, mappings);
  const ground = comparisonGround(earlier.catalogue, later.catalogue, mapping);
  return comparisonNoise(ground, earlier, later, compareRounds(ground, earlier, later), RATE);
}

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every outcome one by one, each answer moving on its own. */
function everyOutcome(answers: readonly NoisyAnswer[]): readonly { value: Fraction; weight: number }[] {
  return answers.reduce<readonly { value: Fraction; weight: number }[]>(
    (outcomes, { value, size }) => {
      const { down, stay, up } = NOISE.weightsAt(value);
      return outcomes.flatMap((outcome) => [
        { value: outcome.value.minus(size), weight: outcome.weight * down },
        { value: outcome.value, weight: outcome.weight * stay },
        { value: outcome.value.plus(size), weight: outcome.weight * up },
      ]);
    },
    [{ value: Fraction.ZERO, weight: 1 }],
  );
}

const noisyAnswers = fc.array(
  fc.record({
    value: fc.integer({ min: 0, max: 3 }),
    size: fc.integer({ min: 1, max: 12 }).map((parts) => Fraction.of(1, parts)),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('answer noise', () => {
  it('moves one answer in five by one step, half up, half down, and never beyond the scale', () => {
    expect([0, 1, 2, 3].map((value) => NOISE.weightsAt(value))).toEqual([
      { down: 0, stay: 9, up: 1 },
      { down: 1, stay: 8, up: 1 },
      { down: 1, stay: 8, up: 1 },
      { down: 1, stay: 9, up: 0 },
    ]);
    expect(NOISE.total).toBe(10);
  });

  it.each(['-1/5', '6/5', '1/501'])('a rate of %s is refused', (rate) => {
    expect(() => answerNoise(Fraction.parse(rate))).toThrow(
      expect.objectContaining({ code: 'noise-rate-invalid' }),
    );
  });

  it('has the limits that counting every outcome gives', () => {
    fc.assert(
      fc.property(noisyAnswers, (answers) => {
        const outcomes = everyOutcome(answers);
        const total = outcomes.reduce((sum, { weight }) => sum + weight, 0);
        const beyond = (isBeyond: (value: Fraction) => boolean): number =>
          outcomes.filter(({ value }) => isBeyond(value)).reduce((sum, { weight }) => sum + weight, 0);
        const { lower, upper } = noiseLimits(answers, NOISE)!;
        expect(40 * beyond((value) => value.compare(upper) > 0)).toBeLessThanOrEqual(total);
        expect(40 * beyond((value) => value.compare(upper) >= 0)).toBeGreaterThan(total);
        expect(40 * beyond((value) => value.compare(lower) < 0)).toBeLessThanOrEqual(total);
        expect(40 * beyond((value) => value.compare(lower) <= 0)).toBeGreaterThan(total);
      }),
      { numRuns: 200 },
    );
  });

  it('a tail of exactly 2.5 % stays outside, where floating point could not tell', () => {
    const noise = answerNoise(Fraction.of(1, 20));
    const limits = noiseLimits([{ value: 1, size: Fraction.of(1) }], noise);
    expect(written(limits)).toEqual({ lower: '0', upper: '0' });
    const more = answerNoise(Fraction.of(1, 19));
    expect(written(noiseLimits([{ value: 1, size: Fraction.of(1) }], more))).toEqual({
      lower: '-1',
      upper: '1',
    });
  });

  it.each([1, 2, 3, 4, 5, 6])('exactly 2.5 % added up from the moves of %i small answers too', (count) => {
    const noise = answerNoise(Fraction.of(1, 20));
    const small = Array.from({ length: count }, () => ({ value: 1, size: Fraction.of(1, 16) }));
    const { lower, upper } = noiseLimits([...small, { value: 2, size: Fraction.of(1) }], noise)!;
    expect(upper.compare(Fraction.of(count, 16))).toBeLessThanOrEqual(0);
    expect(lower.compare(Fraction.of(-count, 16))).toBeGreaterThanOrEqual(0);
  });

  it('answers (✓) and ✓ lose their ✓ where one falls and the other does not rise: 18 of 100', () => {
    expect(`${flipProbability([2, 3], NOISE)}`).toBe('9/50');
  });

  it('the probability of a flip is that of counting every outcome', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }), (values) => {
        const size = Fraction.of(1, values.length);
        const mean = Fraction.mean(values.map((value) => Fraction.of(value)))!;
        const outcomes = everyOutcome(values.map((value) => ({ value, size })));
        const flipped = outcomes
          .filter(({ value }) => mean.plus(value).roundHalfUp() !== mean.roundHalfUp())
          .reduce((sum, { weight }) => sum + weight, 0);
        const total = outcomes.reduce((sum, { weight }) => sum + weight, 0);
        expect(`${flipProbability(values, NOISE)}`).toBe(`${Fraction.of(flipped, total)}`);
      }),
      { numRuns: 200 },
    );
  });

  it('of 34 criteria with three questions and a usual mix of answers 4.7 symbols flip, at most 8', () => {
    const tenths = [1, 2, 4, 3];
    const levels = [0, 1, 2, 3];
    const usual = Fraction.sum(
      levels.flatMap((a) =>
        levels.flatMap((b) =>
          levels.map((c) =>
            flipProbability([a, b, c], NOISE)
              .times(tenths[a]! * tenths[b]! * tenths[c]!)
              .dividedBy(1000),
          ),
        ),
      ),
    );
    const flips = flipNoise(new Array<Fraction>(34).fill(usual));
    expect(decimalWords(flips.expected, 'de')).toBe('4,7');
    expect(flips.limit).toBe(8);
  });

  it('counts flips as a chain of unequal coins', () => {
    const half = Fraction.of(1, 2);
    expect(written(flipNoise([half, half]))).toEqual({ expected: '1', limit: 2 });
    expect(written(flipNoise([Fraction.of(1, 20)]))).toEqual({ expected: '1/20', limit: 0 });
    expect(written(flipNoise([Fraction.of(1), Fraction.ZERO]))).toEqual({ expected: '1', limit: 1 });
  });
});

describe('the noise of a comparison', () => {
  it('is told for criteria, fields, the overall value and flips from the earlier answers', () => {
    const noise = noiseOf(check('A', [['22', '3-'], ['11']]), check('A', [['33', '-3'], ['11']]));
    expect(written(noise)).toMatchObject({
      rate: '1/5',
      criteria: [
        { afterId: 'A1.1', limits: { lower: '-1/2', upper: '1/2' } },
        { afterId: 'A1.2', limits: null },
        { afterId: 'A2.1', limits: { lower: '-1/2', upper: '1/2' } },
      ],
      fields: [
        { afterId: 'A1', limits: { lower: '-1/2', upper: '1/2' } },
        { afterId: 'A2', limits: { lower: '-1/2', upper: '1/2' } },
      ],
      overall: { lower: '-1/2', upper: '1/2' },
    });
    expect(noise.flips).not.toBeNull();
  });

  it.each([
    ['earlier', '..=2', '22'],
    ['later', '22', '..=2'],
  ])('has no limit where the %s side is recorded', (_, before, after) => {
    const noise = noiseOf(check('A', [[before, '22'], ['22']]), check('A', [[after, '22'], ['22']]));
    expect(written(noise)).toMatchObject({
      criteria: [{ limits: null }, { limits: { upper: '1/2' } }, {}],
      fields: [{ limits: null }, { limits: { upper: '1/2' } }],
      overall: null,
      flips: { expected: '9/25', limit: 1 },
      flipsUnknown: 1,
    });
  });

  it('knows nothing of flips and worsening where every criterion is recorded', () => {
    const noise = noiseOf(check('A', [['..=2']]), check('A', [['..=1']]));
    expect(noise).toMatchObject({ flips: null, flipsUnknown: 1, worsened: null });
  });

  it('5: expects a worsening only where two answers fall, and half a level', () => {
    const expected = (signs: string): string | undefined =>
      noiseOf(check('A', [[signs]]), check('A', [[signs]])).worsened?.toString();
    expect(expected('22')).toBe('1/100');
    // 2 of 3 down and one still, or all 3 down
    expect(expected('222')).toBe(Fraction.of(3 * 8 + 1, 1000).toString());
    expect(expected('2')).toBe('0');
    expect(expected('00')).toBe('0');
    expect(expected('22222')).toBe(Fraction.of(10 * 64 + 5 * 8 + 1 + 5 * 1, 100_000).toString());
  });

  it('shares a merged unit out among its questions', () => {
    const before = check('A', [['1111']]);
    const after = check('B', [['11']]);
    const merged = mappingBetween(
      before.catalogue,
      after.catalogue,
      [],
      [
        ['merged', 'A1.1.1 A1.1.2', 'B1.1.1'],
        ['merged', 'A1.1.3 A1.1.4', 'B1.1.2'],
      ],
    );
    const four = check('A', [['1111']]);
    expect(written(noiseOf(before, after, [merged]).overall)).toEqual(written(noiseOf(four, four).overall));
  });

  it('is narrower for a field of many questions than for one criterion', () => {
    const round = check('A', [Array.from({ length: 10 }, () => '122')]);
    const { fields, criteria } = noiseOf(round, round);
    expect(fields[0]!.limits!.upper.compare(criteria[0]!.limits!.upper)).toBeLessThan(0);
  });

  it('takes a catalogue of 34 criteria and 105 questions with missing answers', () => {
    const fields = [4, 10, 4, 6, 3, 3, 4].map((count, f) =>
      Array.from({ length: count }, (_, c) =>
        c === 3 && f === 1 ? '---' : '3210'.slice(0, 2 + ((f + c) % 3)),
      ),
    );
    const round = check('A', fields);
    const { overall, flips } = noiseOf(round, round);
    expect(overall!.upper.compare(Fraction.ZERO)).toBeGreaterThan(0);
    expect(overall!.upper.compare(Fraction.of(1, 5))).toBeLessThan(0);
    expect(flips!.limit).toBeGreaterThan(0);
  });
});

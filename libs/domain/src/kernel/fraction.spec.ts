import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fraction } from './fraction.js';

const fractions = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 500n }))
  .map(([numerator, denominator]) => Fraction.of(numerator, denominator));

describe('Fraction', () => {
  it('8/3, 6/2 and 11/6 have the mean 5/2, which floating point misses', () => {
    const mean = Fraction.mean([Fraction.of(8, 3), Fraction.of(6, 2), Fraction.of(11, 6)]);
    expect(mean?.toString()).toBe('5/2');
    expect((8 / 3 + 6 / 2 + 11 / 6) / 3).toBeLessThan(2.5);
  });

  it('has no mean of nothing', () => {
    expect(Fraction.mean([])).toBeNull();
  });

  it.each([
    ['5/2', 3],
    ['3/2', 2],
    ['1/2', 1],
    ['-1/2', 0],
    ['-3/2', -1],
    ['249/100', 2],
  ])('%s rounds half up to %i', (text, rounded) => {
    expect(Fraction.parse(text).roundHalfUp()).toBe(rounded);
  });

  it('refuses a denominator of 0 and text that is no fraction', () => {
    expect(() => Fraction.of(1, 0)).toThrow(RangeError);
    expect(() => Fraction.parse('1/0')).toThrow(RangeError);
    expect(() => Fraction.parse('0.5')).toThrow(RangeError);
  });

  it('reads back what it wrote', () => {
    fc.assert(fc.property(fractions, (value) => Fraction.parse(value.toString()).equals(value)));
  });

  it('refuses to be divided by 0, however large it is', () => {
    for (const value of [Fraction.of(1), Fraction.of(3n ** 60n)]) {
      expect(() => value.dividedBy(0)).toThrow(RangeError);
      expect(() => value.dividedBy(Fraction.ZERO)).toThrow(RangeError);
    }
    expect(() => Fraction.of(1.5)).toThrow(RangeError);
  });

  it('is exact where its parts outgrow the whole numbers of floating point, and small again afterwards', () => {
    const third = Fraction.of(2 ** 53 - 1, 3 ** 20);
    const large = third.times(third).times(third);
    expect(large.toString()).toBe(`${(2n ** 53n - 1n) ** 3n}/${3n ** 60n}`);
    expect(large.dividedBy(third).dividedBy(third)).toEqual(third);
    expect(large.minus(large)).toEqual(Fraction.ZERO);
    expect(
      Fraction.of(2 ** 53 - 1)
        .plus(Fraction.of(1))
        .toString(),
    ).toBe('9007199254740992');
    expect(Fraction.of(2n ** 53n).minus(Fraction.of(1))).toEqual(Fraction.of(2 ** 53 - 1));
  });

  it('is exact where parts that are too large for floating point almost cancel', () => {
    const k = 2 ** 50 - 1;
    const sum = Fraction.of(5 * k + 1, 5).plus(Fraction.of(-7 * k + 1, 7));
    expect(sum.toString()).toBe('12/35');
    expect(Fraction.of(5 * k + 1, 5).compare(Fraction.of(7 * k + 1, 7))).toBe(1);
  });

  it('calculates as whole numbers of any size do, always in lowest terms', () => {
    const whole = fc.oneof(
      fc.bigInt({ min: -50n, max: 50n }),
      fc.bigInt({ min: -(2n ** 28n), max: 2n ** 28n }),
      fc.bigInt({ min: 2n ** 53n - 4n, max: 2n ** 53n + 4n }),
      fc.bigInt({ min: -(2n ** 90n), max: 2n ** 90n }),
    );
    const parts = fc.tuple(
      whole,
      whole.filter((value) => value !== 0n),
    );
    const common = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : common(b, a % b));
    const expectIs = (value: Fraction, numerator: bigint, denominator: bigint): void => {
      expect(value.numerator * denominator).toBe(numerator * value.denominator);
      expect(value.denominator > 0n).toBe(true);
      expect(common(value.numerator, value.denominator)).toBe(1n);
      expect(value).toEqual(Fraction.of(numerator, denominator));
      expect(Fraction.parse(value.toString())).toEqual(value);
      expect(value.sign()).toBe(value.compare(Fraction.ZERO));
    };
    fc.assert(
      fc.property(parts, parts, ([a, b], [c, d]) => {
        const [left, right] = [Fraction.of(a, b), Fraction.of(c, d)];
        expectIs(left.plus(right), a * d + c * b, b * d);
        expectIs(left.minus(right), a * d - c * b, b * d);
        expectIs(left.times(right), a * c, b * d);
        expectIs(left.times(c), a * c, b);
        if (c !== 0n) expectIs(left.dividedBy(right), a * d, b * c);
        if (c !== 0n) expectIs(left.dividedBy(c), a, b * c);
        expectIs(left.negated(), -a, b);
        const difference = (a * d - c * b) * (b * d < 0n ? -1n : 1n);
        expect(left.compare(right)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        const rounded = BigInt(left.roundHalfUp());
        if (rounded < 2n ** 53n && rounded > -(2n ** 53n)) {
          const twice = left.times(2).minus(Fraction.of(2n * rounded));
          expect(twice.compare(Fraction.of(-1)) >= 0 && twice.compare(Fraction.of(1)) < 0).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('adds, subtracts and compares as rational numbers do', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
        expect(Math.sign(a.compare(b))).toBe(0 - Math.sign(b.compare(a)));
        expect(a.minus(b).compare(Fraction.ZERO)).toBe(a.compare(b));
      }),
    );
  });
});

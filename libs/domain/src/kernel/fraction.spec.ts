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

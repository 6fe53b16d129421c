import { describe, expect, it } from '@jest/globals';
import { cutOffsOf, Fraction, WK_2020 } from '@selbstcheck/domain';
import fc from 'fast-check';
import { decimal, isExactAsDecimal, shownDifference, shownValue } from './decimal.js';

describe('numbers on the screens', () => {
  it('show at most one decimal, with the point of the language', () => {
    expect(decimal(Fraction.of(7, 4), 'de')).toBe('1,8');
    expect(decimal(Fraction.of(7, 4), 'en')).toBe('1.8');
    expect(decimal(Fraction.of(2), 'de')).toBe('2');
    expect(decimal(Fraction.of(57, 28), 'de')).toBe('2');
    expect(decimal(Fraction.of(1, 20), 'de')).toBe('0,1');
  });

  it('show a negative number with a minus sign', () => {
    expect(decimal(Fraction.of(-7, 10), 'de')).toBe('−0,7');
  });

  it('know when one decimal is exact', () => {
    expect(isExactAsDecimal(Fraction.of(5, 2))).toBe(true);
    expect(isExactAsDecimal(Fraction.of(7, 4))).toBe(false);
  });
});

describe('an average beside its stage', () => {
  const own = cutOffsOf(WK_2020);

  it('stays just below a limit it does not reach', () => {
    expect(shownValue(Fraction.of(249, 100), 'de', own)).toEqual({ kind: 'just_below', limit: '2,5' });
    expect(shownValue(Fraction.of(5, 2), 'de', own)).toEqual({ kind: 'decimal', text: '2,5' });
  });

  it('goes by the limits of its model', () => {
    const other = ['4/5', '9/5', '14/5'].map((limit) => Fraction.parse(limit));
    expect(shownValue(Fraction.of(249, 100), 'de', other)).toEqual({ kind: 'decimal', text: '2,5' });
    expect(shownValue(Fraction.of(279, 100), 'de', other)).toEqual({ kind: 'just_below', limit: '2,8' });
  });

  it('never reads like a number of another stage, whatever the limits', () => {
    const limit = fc.integer({ min: 1, max: 299 });
    const limits = fc.uniqueArray(limit, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        limits,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 100 }),
        (cuts, n, d) => {
          const cutOffs = cuts.sort((a, b) => a - b).map((cut) => Fraction.of(cut, 100));
          const value = Fraction.of(n % (3 * d + 1), d);
          const shown = shownValue(value, 'en', cutOffs);
          if (shown.kind === 'just_below') return;
          for (const cutOff of cutOffs) {
            const reads = Number(shown.text) >= Number(decimal(cutOff, 'en'));
            expect(reads).toBe(value.compare(cutOff) >= 0);
          }
        },
      ),
    );
  });
});

describe('a difference', () => {
  it('of nothing is none', () => {
    expect(shownDifference(Fraction.of(2), Fraction.of(4, 2), 'de')).toBe('none');
  });

  it('below a tenth is never shown as a number, in either direction', () => {
    expect(shownDifference(Fraction.of(69, 33), Fraction.of(57, 28), 'de')).toBe('below_tenth');
    expect(shownDifference(Fraction.of(57, 28), Fraction.of(69, 33), 'de')).toBe('below_tenth');
  });

  it('of a tenth or more has one decimal', () => {
    expect(shownDifference(Fraction.of(1), Fraction.of(27, 10), 'de')).toEqual({ text: '1,7' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { Fraction, stageOf, WK_2020 } from '@selbstcheck/domain';
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
  it('stays just below a limit it does not reach', () => {
    expect(shownValue(Fraction.of(249, 100), 'de')).toEqual({ kind: 'just_below', limit: '2,5' });
    expect(shownValue(Fraction.of(5, 2), 'de')).toEqual({ kind: 'decimal', text: '2,5' });
  });

  it('never reads like a number of another stage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 1000 }), (n, d) => {
        const value = Fraction.of(n % (3 * d + 1), d);
        const shown = shownValue(value, 'en');
        if (shown.kind === 'just_below') return;
        const read = Fraction.of(Math.round(Number(shown.text) * 10), 10);
        expect(stageOf(read, WK_2020)).toBe(stageOf(value, WK_2020));
      }),
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

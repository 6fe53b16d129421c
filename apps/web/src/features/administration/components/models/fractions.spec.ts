import { describe, expect, it } from '@jest/globals';
import { Fraction } from '@selbstcheck/domain';
import fc from 'fast-check';
import { fractionInWords, shareInWords } from './fraction-in-words.js';
import { TYPED_FRACTION, typedFraction } from './typed-fraction.js';

describe('a limit on the screen', () => {
  it('is a decimal where that is exact, with the point of the language', () => {
    expect(fractionInWords('1/2', 'de')).toBe('0,5');
    expect(fractionInWords('5/2', 'en')).toBe('2.5');
    expect(fractionInWords('2', 'de')).toBe('2');
  });

  it('stays a fraction rather than being rounded', () => {
    expect(fractionInWords('2/3', 'de')).toBe('2/3');
    expect(shareInWords('2/3', 'de')).toBe('2/3');
    expect(shareInWords('1/8', 'en')).toBe('1/8');
  });

  it('of a share is per cent where whole per cent say it', () => {
    expect(shareInWords('1/5', 'de')).toBe('20 %');
    expect(shareInWords('1', 'en')).toBe('100%');
  });
});

describe('a limit somebody types', () => {
  it.each([
    ['0,5', '1/2'],
    [' 1.50 ', '3/2'],
    ['5/2', '5/2'],
    ['10 / 4', '5/2'],
    ['2', '2'],
    ['0', '0'],
  ])('"%s" is %s', (typed, fraction) => {
    expect(typedFraction(typed)).toBe(fraction);
    expect(typed).toMatch(new RegExp(`^(?:${TYPED_FRACTION})$`, 'v'));
  });

  it.each(['', 'halb', '-1', '1/0', '1,5/2', '1.000,5', '20 %'])('"%s" is none', (typed) => {
    expect(typed).not.toMatch(new RegExp(`^(?:${TYPED_FRACTION})$`, 'v'));
    expect(typedFraction(typed)).toBeNull();
  });

  it('comes back as it was shown', () => {
    const fraction = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(fraction, fc.constantFrom('de' as const, 'en' as const), ([top, bottom], language) => {
        const text = Fraction.of(top, bottom).toString();
        expect(typedFraction(fractionInWords(text, language))).toBe(text);
      }),
    );
  });
});

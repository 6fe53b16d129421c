import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fraction } from '../kernel/fraction.js';
import { amongOthers, FEWEST_OTHERS, type MunicipalityValue } from './others.js';
import { amongOthersSentence, tooFewOthersSentence } from './others-sentences.js';
import { quantile } from './quantile.js';

const answered = (value: string): MunicipalityValue => ({ value: Fraction.parse(value), basis: 'answers' });
const recorded = (value: string): MunicipalityValue => ({ value: Fraction.parse(value), basis: 'symbols' });
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const TEN = ['0', '1/2', '1', '1', '3/2', '2', '2', '5/2', '3', '3'].map(answered);

describe('a criterion among other municipalities', () => {
  it('is told by quartiles and median, between which the own value stands', () => {
    expect(written(amongOthers(answered('7/3'), TEN))).toEqual({
      basis: 'answers',
      lower: '1',
      median: '7/4',
      upper: '19/8',
      own: '7/3',
      place: 'middle',
    });
  });

  it.each([
    ['0', 'below'],
    ['1', 'middle'],
    ['19/8', 'middle'],
    ['5/2', 'above'],
  ])('an own value of %s stands %s; the ends belong to the middle half', (own, place) => {
    expect(amongOthers(answered(own), TEN)?.place).toBe(place);
  });

  it('shows nothing for nine others, however many are asked for beyond ten', () => {
    expect(amongOthers(answered('1'), TEN.slice(1))).toBeNull();
    expect(amongOthers(answered('1'), TEN, 11)).toBeNull();
    expect(amongOthers(answered('1'), [...TEN, answered('1')], 11)).not.toBeNull();
  });

  it.each([9, 0, -1, Number.NaN])('cannot be asked for with only %d others', (needed) => {
    expect(() => amongOthers(null, TEN, needed)).toThrow(RangeError);
  });

  it('is one of symbols as soon as one value is known as a symbol only, the own one too', () => {
    const symbols = {
      basis: 'symbols',
      lower: '1',
      median: '2',
      upper: '11/4',
      own: '2',
      place: 'middle',
    };
    expect(written(amongOthers(answered('3/2'), [...TEN.slice(1), recorded('0')]))).toEqual(symbols);
    expect(written(amongOthers(recorded('2'), TEN))).toEqual(symbols);
  });

  it('has no own place without an own value', () => {
    expect(amongOthers(null, TEN)).toMatchObject({ own: null, place: null });
  });

  it('tells neither how many there are nor the lowest, the highest or an order', () => {
    expect(Object.keys(amongOthers(null, TEN)!).sort()).toEqual([
      'basis',
      'lower',
      'median',
      'own',
      'place',
      'upper',
    ]);
  });
});

describe('laws of quartiles', () => {
  const value = fc
    .record({
      value: fc
        .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 4, max: 6 }))
        .map(([sum, rated]) => Fraction.of(sum, rated)),
      basis: fc.constantFrom<MunicipalityValue['basis']>('answers', 'answers', 'answers', 'symbols'),
    })
    .map((one) => (one.basis === 'answers' ? one : { ...one, value: Fraction.of(one.value.roundHalfUp()) }));
  const others = fc.array(value, { minLength: FEWEST_OTHERS, maxLength: 40 });

  it('the lower one is at most the median, and the median at most the upper one', () => {
    fc.assert(
      fc.property(others, (values) => {
        const { lower, median, upper } = amongOthers(null, values)!;
        expect(lower.compare(median)).toBeLessThanOrEqual(0);
        expect(median.compare(upper)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('at most a quarter of the others is below the lower one, and at most a quarter above the upper one', () => {
    fc.assert(
      fc.property(others, (values) => {
        const { lower, upper, basis } = amongOthers(null, values)!;
        const compared = values.map((one) =>
          basis === 'symbols' ? Fraction.of(one.value.roundHalfUp()) : one.value,
        );
        const below = compared.filter((one) => one.compare(lower) < 0).length;
        const above = compared.filter((one) => one.compare(upper) > 0).length;
        expect(4 * below).toBeLessThanOrEqual(values.length + 3);
        expect(4 * above).toBeLessThanOrEqual(values.length + 3);
      }),
    );
  });

  it('the order of the others does not matter', () => {
    const shuffled = others.chain((values) =>
      fc.shuffledSubarray(values, { minLength: values.length }).map((other) => [values, other] as const),
    );
    fc.assert(
      fc.property(shuffled, value, ([values, other], own) => {
        expect(amongOthers(own, other)).toEqual(amongOthers(own, values));
      }),
    );
  });

  it('mirrored values have mirrored quartiles', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 36 }), { minLength: 1 }), (twelfths) => {
        const values = twelfths.map((part) => Fraction.of(part, 12));
        const mirrored = values.map((one) => Fraction.of(3).minus(one));
        const lower = quantile(values, Fraction.of(1, 4))!;
        expect(quantile(mirrored, Fraction.of(3, 4))).toEqual(Fraction.of(3).minus(lower));
      }),
    );
  });

  it('of nothing there are none', () => {
    expect(quantile([], Fraction.of(1, 4))).toBeNull();
  });
});

describe('the sentence on others', () => {
  it('places the own value against the middle half', () => {
    const said = (own: MunicipalityValue | null) => amongOthersSentence(amongOthers(own, TEN)!, 'de');
    expect(said(answered('1/2'))).toBe(
      'Der eigene Wert liegt unter der mittleren Hälfte der anderen Kommunen (1,0 bis 2,4).',
    );
    expect(said(answered('2'))).toContain('liegt in der mittleren Hälfte');
    expect(said(answered('3'))).toContain('liegt über der mittleren Hälfte');
    expect(said(null)).toContain('keinen eigenen Wert');
    expect(said(recorded('2'))).toContain('; verglichen sind nur die Symbole der Kriterien.');
    expect(amongOthersSentence(amongOthers(answered('1/2'), TEN)!, 'en')).toBe(
      'The own value lies below the middle half of the other municipalities (1.0 to 2.4).',
    );
  });

  it('says why nothing is shown', () => {
    expect(tooFewOthersSentence(10, 'de')).toContain('Weniger als 10 andere Kommunen');
    expect(tooFewOthersSentence(10, 'en')).toContain('Fewer than 10 other municipalities');
  });

  it('never ranks', () => {
    const same = Array.from({ length: 10 }, () => answered('2'));
    for (const others of [TEN, same]) {
      for (const own of [null, answered('0'), answered('2'), answered('3'), recorded('1')]) {
        for (const language of ['de', 'en'] as const) {
          const sentence = amongOthersSentence(amongOthers(own, others)!, language);
          expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
          expect(sentence).not.toMatch(
            /besser|schlechter|Platz|Rang|beste|better|worse|rank|best|worst|!|null|undefined/,
          );
        }
      }
    }
  });
});

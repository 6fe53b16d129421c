import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fraction } from '../kernel/fraction.js';
import { theilSen, type DatedValue } from './theil-sen.js';
import { yearsBetween } from './years-between.js';

const at = (date: string, value: string): DatedValue => ({ date, value: Fraction.parse(value) });

const values = fc
  .tuple(fc.integer({ min: -36, max: 36 }), fc.integer({ min: 1, max: 12 }))
  .map(([numerator, denominator]) => Fraction.of(numerator, denominator));

const dates = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const rounds = fc.array(fc.record({ date: dates, value: values }), { maxLength: 20 });

const slopeOf = (series: readonly DatedValue[]) => theilSen(series)?.toString();

describe('years between two dates', () => {
  it('a year has 365.2425 days, so 1095 days are less than three years and 1096 more', () => {
    expect(yearsBetween('2021-01-01', '2024-01-01').toString()).toBe('146000/48699');
    expect(yearsBetween('2021-01-01', '2024-01-01').compare(Fraction.of(3))).toBe(-1);
    expect(yearsBetween('2018-06-01', '2021-06-01').compare(Fraction.of(3))).toBe(1);
    expect(yearsBetween('2000-01-01', '2400-01-01').toString()).toBe('400');
  });

  it('counts every leap day, and backwards as negative', () => {
    expect(yearsBetween('2024-02-28', '2024-03-01').toString()).toBe('800/146097');
    expect(yearsBetween('1900-02-28', '1900-03-01').toString()).toBe('400/146097');
    expect(yearsBetween('2024-03-01', '2024-02-28').toString()).toBe('-800/146097');
  });

  it.each(['2023-02-29', '2023-1-1', ''])('refuses "%s", which is no date', (text) => {
    expect(() => yearsBetween('2020-01-01', text)).toThrow(RangeError);
  });
});

describe('the Theil–Sen slope', () => {
  const worked = [
    at('2018-06-01', '3/2'),
    at('2020-03-01', '2'),
    at('2021-11-01', '2'),
    at('2024-05-01', '12/5'),
  ];

  it('of the worked example of methods, 5, is 0.149 points a year to the last fraction', () => {
    expect(slopeOf(worked)).toBe('1610427231/10796356000');
    expect(theilSen(worked)?.toNumber().toFixed(3)).toBe('0.149');
  });

  it('takes the dates for the axis, not the number of the round', () => {
    const years = (...list: number[]) => list.map((year) => at(`${year}-01-01`, String((year - 2000) / 400)));
    expect(slopeOf(years(2000, 2400, 2800))).toBe('1/400');
    expect(slopeOf([at('2000-01-01', '0'), at('2400-01-01', '1'), at('3200-01-01', '3')])).toBe('1/400');
  });

  it('of nothing, of one round and of rounds of one date is unknown, not 0', () => {
    expect(theilSen([])).toBeNull();
    expect(theilSen([at('2020-01-01', '1')])).toBeNull();
    expect(theilSen([at('2020-01-01', '1'), at('2020-01-01', '3')])).toBeNull();
  });

  it('has at most half of the slopes between two rounds above it, and at most half below', () => {
    fc.assert(
      fc.property(rounds, (series) => {
        const slope = theilSen(series);
        const pairs = series.flatMap((a, i) => series.slice(i + 1).map((b) => [a, b] as const));
        const slopes = pairs
          .filter(([a, b]) => a.date !== b.date)
          .map(([a, b]) => b.value.minus(a.value).dividedBy(yearsBetween(a.date, b.date)));
        if (slope === null) return slopes.length === 0;
        const above = slopes.filter((one) => one.compare(slope) > 0).length;
        const below = slopes.filter((one) => one.compare(slope) < 0).length;
        return 2 * above <= slopes.length && 2 * below <= slopes.length;
      }),
    );
  });

  it('stays where all values shift, scales with them, and does not mind their order', () => {
    fc.assert(
      fc.property(rounds, values, fc.integer({ min: -9, max: 9 }), (series, shift, factor) => {
        const slope = theilSen(series);
        const mapped = (map: (value: Fraction) => Fraction) =>
          slopeOf(series.map(({ date, value }) => ({ date, value: map(value) })));
        expect(mapped((value) => value.plus(shift))).toBe(slope?.toString());
        expect(mapped((value) => value.times(factor))).toBe(slope?.times(factor).toString());
        expect(slopeOf(series.toReversed())).toBe(slope?.toString());
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateMarks, placeOf, spanOfDates, spread, timeOf } from './time-axis.js';

const WITHIN = { from: 100, to: 900 };

const ascending = fc
  .array(fc.double({ min: WITHIN.from, max: WITHIN.to, noNaN: true }), { minLength: 1, maxLength: 20 })
  .map((places) => places.toSorted((a, b) => a - b));

describe('marks that would cover each other', () => {
  it('stand apart in their order, and never leave the axis', () => {
    fc.assert(
      fc.property(ascending, fc.double({ min: 0, max: 200, noNaN: true }), (places, gap) => {
        const apart = Math.min(gap, 800 / Math.max(1, places.length - 1));
        const shown = spread(places, gap, WITHIN);
        shown.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(WITHIN.from - 1e-6);
          expect(place).toBeLessThanOrEqual(WITHIN.to + 1e-6);
          if (index > 0) expect(place - shown[index - 1]!).toBeGreaterThanOrEqual(apart - 1e-6);
        });
      }),
    );
  });

  it('stay exactly at their date where there is room', () => {
    expect(spread([100, 300, 900], 19, WITHIN)).toEqual([100, 300, 900]);
  });

  it('of two rounds on one date stand on both sides of it', () => {
    expect(spread([200, 500, 500, 800], 20, WITHIN)).toEqual([200, 490, 510, 800]);
  });
});

describe('a real time axis', () => {
  it('puts rounds by their dates and not by their number', () => {
    const dates = ['2014-01-01', '2015-01-01', '2024-01-01'];
    const times = spanOfDates(dates);
    const places = dates.map((date) => placeOf(timeOf(date), times, { from: 0, to: 100 }));
    expect(places.map(Math.round)).toEqual([0, 10, 100]);
  });

  it('of one date only has it in its middle', () => {
    const times = spanOfDates(['2020-07-01']);
    expect(placeOf(timeOf('2020-07-01'), times, WITHIN)).toBe(500);
  });

  it('is marked with years, or with months where two rounds fall into one year', () => {
    expect(dateMarks(['2020-07-01', '2023-05-30'])).toEqual(['2020', '2023']);
    expect(dateMarks(['2023-02-01', '2023-05-30'])).toEqual(['02/2023', '05/2023']);
    expect(dateMarks(['2020-07-01', '2023-05-30', '2023-05-30'])).toEqual(['2020', '2023', '2023']);
  });
});

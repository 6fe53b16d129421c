import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextDate, weekdayOf } from './next-date.js';
import type { Rhythm } from './rhythm.js';

const dayAfter = (date: string, days = 1) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const lastDayOf = (date: string) =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();

const dates = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const day = fc.integer({ min: 1, max: 31 });
const meetings = fc.array(dates, { maxLength: 6 });
const rhythms: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ kind: fc.constant('weekly' as const), weekday: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ kind: fc.constant('monthly' as const), day }),
  fc.record({ kind: fc.constant('quarterly' as const), day }),
  fc.record({ kind: fc.constant('yearly' as const), month: fc.integer({ min: 1, max: 12 }), day }),
  fc.record({ kind: fc.constant('before_meeting' as const), days: fc.integer({ min: 0, max: 60 }) }),
);

/** Said the other way round: whether a rhythm tells on one given day. */
function tellsOn(rhythm: Rhythm, date: string, met: readonly string[]): boolean {
  const [month, dayOfMonth] = [Number(date.slice(5, 7)), Number(date.slice(8))];
  const isDay = (wanted: number) => dayOfMonth === Math.min(wanted, lastDayOf(date));
  switch (rhythm.kind) {
    case 'after_closing':
      return false;
    case 'weekly':
      return weekdayOf(date) === rhythm.weekday;
    case 'monthly':
      return isDay(rhythm.day);
    case 'quarterly':
      return month % 3 === 1 && isDay(rhythm.day);
    case 'yearly':
      return month === rhythm.month && isDay(rhythm.day);
    case 'before_meeting':
      return met.includes(dayAfter(date, rhythm.days));
  }
}

describe('the next date of a rhythm', () => {
  it('is the first later day on which the rhythm tells, and none is skipped', () => {
    fc.assert(
      fc.property(rhythms, dates, meetings, (rhythm, after, met) => {
        const next = nextDate(rhythm, after, met);
        if (next === null) {
          expect(rhythm.kind).toBe('before_meeting');
          return;
        }
        expect(next > after).toBe(true);
        expect(tellsOn(rhythm, next, met)).toBe(true);
        const horizon = rhythm.kind === 'before_meeting' ? 60 : 366;
        for (let between = dayAfter(after), steps = 0; between < next && steps < horizon; steps++) {
          expect(tellsOn(rhythm, between, met)).toBe(false);
          between = dayAfter(between);
        }
      }),
    );
  });

  it('leads from one date to the next in strictly ascending order over any number of years', () => {
    fc.assert(
      fc.property(rhythms, dates, meetings, (rhythm, start, met) => {
        let date = start;
        for (let step = 0; step < 60; step++) {
          const next = nextDate(rhythm, date, met);
          if (next === null) return;
          expect(next > date).toBe(true);
          date = next;
        }
      }),
    );
  });

  it('of a week goes on over weeks 52 and 53 and the end of the year', () => {
    const fridays = ['2026-12-18', '2026-12-25', '2027-01-01', '2027-01-08'];
    for (const [index, friday] of fridays.slice(0, -1).entries()) {
      expect(nextDate({ kind: 'weekly', weekday: 5 }, friday, [])).toBe(fridays[index + 1]);
    }
    expect(nextDate({ kind: 'weekly', weekday: 1 }, '2020-12-30', [])).toBe('2021-01-04');
    expect(nextDate({ kind: 'weekly', weekday: 7 }, '2024-12-29', [])).toBe('2025-01-05');
  });

  it('of a 29th, 30th or 31st is the last day of a shorter month', () => {
    const monthly = (dayOfMonth: number, after: string) =>
      nextDate({ kind: 'monthly', day: dayOfMonth }, after, []);
    expect(monthly(31, '2026-01-31')).toBe('2026-02-28');
    expect(monthly(31, '2026-02-28')).toBe('2026-03-31');
    expect(monthly(31, '2026-03-31')).toBe('2026-04-30');
    expect(monthly(30, '2028-01-30')).toBe('2028-02-29');
    expect(monthly(29, '2026-01-29')).toBe('2026-02-28');
    expect(monthly(31, '2026-12-31')).toBe('2027-01-31');
  });

  it('of 29 February is the 28th in a year without one', () => {
    const yearly: Rhythm = { kind: 'yearly', month: 2, day: 29 };
    expect(nextDate(yearly, '2027-03-01', [])).toBe('2028-02-29');
    expect(nextDate(yearly, '2028-02-29', [])).toBe('2029-02-28');
    expect(nextDate(yearly, '2100-01-01', [])).toBe('2100-02-28');
  });

  it('of a quarter lies in January, April, July or October', () => {
    const quarterly: Rhythm = { kind: 'quarterly', day: 31 };
    expect(nextDate(quarterly, '2026-01-31', [])).toBe('2026-04-30');
    expect(nextDate(quarterly, '2026-10-31', [])).toBe('2027-01-31');
  });

  it('before a meeting passes over meetings whose day of notice is gone', () => {
    const twoWeeksBefore: Rhythm = { kind: 'before_meeting', days: 14 };
    const met = ['2027-03-10', '2026-12-01', '2026-12-20'];
    expect(nextDate(twoWeeksBefore, '2026-11-16', met)).toBe('2026-11-17');
    expect(nextDate(twoWeeksBefore, '2026-11-23', met)).toBe('2026-12-06');
    expect(nextDate(twoWeeksBefore, '2026-12-06', met)).toBe('2027-02-24');
    expect(nextDate(twoWeeksBefore, '2027-02-24', met)).toBeNull();
    expect(nextDate({ kind: 'before_meeting', days: 0 }, '2026-11-30', met)).toBe('2026-12-01');
  });

  it('after a closing is not known', () => {
    expect(nextDate({ kind: 'after_closing' }, '2026-11-23', ['2026-12-01'])).toBeNull();
  });
});

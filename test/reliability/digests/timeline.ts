import { momentAt } from './wall-times.js';

/** Where the clock goes next, ISO timestamps in UTC; `isDown`: nothing of the product ran since the moment before. */
export interface Moment {
  readonly at: string;
  readonly isDown?: boolean;
}

const WEEK = 7 * 86_400_000;
/** Shortly after 07:30 in Berlin, when many are told. */
const MORNING = '07:45';

/** Both sides of the changes of the clock, the ends of months and the year, and three days without anybody. */
const SPECIAL: readonly Moment[] = [
  { at: '2026-11-30T22:50:00.000Z' },
  { at: '2026-12-31T22:50:00.000Z' },
  { at: '2027-01-01T00:30:00.000Z' },
  { at: '2027-02-28T22:50:00.000Z' },
  { at: '2027-03-28T00:59:30.000Z' },
  { at: '2027-03-28T01:00:30.000Z' },
  { at: '2027-03-31T22:30:00.000Z' },
  { at: '2027-05-13T06:00:00.000Z', isDown: true },
  { at: '2027-10-31T00:30:00.000Z' },
  { at: '2027-10-31T01:30:00.000Z' },
  { at: '2027-10-31T23:30:00.000Z' },
];

/** Each Monday of a year, and what is special in it. */
export const WHOLE_YEAR = {
  start: '2026-11-23T06:00:00.000Z',
  moments: [...mondays(), ...SPECIAL].sort(byTime),
};

/** Two weeks over the change to summer time. */
export const TWO_WEEKS = {
  start: '2027-03-22T05:00:00.000Z',
  moments: [
    { at: '2027-03-26T21:00:00.000Z' },
    { at: '2027-03-28T00:59:30.000Z' },
    { at: '2027-03-28T01:00:30.000Z' },
    { at: '2027-03-29T05:45:00.000Z' },
    { at: '2027-04-01T06:00:00.000Z', isDown: true },
    { at: '2027-04-05T22:00:00.000Z' },
  ],
};

function mondays(): readonly Moment[] {
  const first = Date.parse('2026-11-30');
  const dates = Array.from({ length: 50 }, (_, week) => new Date(first + week * WEEK).toISOString());
  return dates.map((date) => ({ at: momentAt(date.slice(0, 10), MORNING, 'Europe/Berlin') }));
}

function byTime(a: Moment, b: Moment): number {
  return a.at < b.at ? -1 : 1;
}

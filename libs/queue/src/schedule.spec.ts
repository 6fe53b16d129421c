import { describe, expect, it } from '@jest/globals';
import { isSchedule, namesHoursOfClockChange, nextRun } from './schedule.js';

const ZONE = 'Europe/Berlin';
const runsAfter = (pattern: string, moment: string, count: number): readonly string[] => {
  const runs: string[] = [];
  for (let at = new Date(moment); runs.length < count;) {
    const run = nextRun(pattern, ZONE, at);
    if (run === null) break;
    runs.push(run.toISOString());
    at = run;
  }
  return runs;
};

describe('a schedule', () => {
  it.each([
    ['*/15 * * * *', true],
    ['0 7 * * MON-FRI', true],
    ['30 4 L * *', true],
    ['* * * * * *', false],
    ['0 0 31 2 *', false],
    ['60 * * * *', false],
    ['jeden Tag', false],
    ['', false],
    ['@daily', false],
    ['@hourly', false],
    ['2127-05-01T00:00:00Z', false],
    ['0 7 * *', false],
    ['0 7 * * 1 2127', false],
  ])('of five parts that comes: %j is %s', (pattern, isOne) => {
    expect(isSchedule(pattern)).toBe(isOne);
  });

  it.each([
    ['30 2 * * *', true],
    ['0 2,14 * * *', true],
    ['0 1-4 * * *', true],
    ['0 1-23/2 * * 1', true],
    ['59 3 1 1 *', true],
    ['0 1,4 * * *', false],
    ['0 4-23 * * *', false],
    ['*/15 * * * *', false],
    ['0 */2 * * *', false],
  ])('that names hours in which clocks change: %j is %s', (pattern, names) => {
    expect(namesHoursOfClockChange(pattern)).toBe(names);
  });

  it('at half past four keeps its local time over both changes of the clock', () => {
    expect(runsAfter('30 4 * * *', '2026-03-28T12:00:00.000Z', 2)).toEqual([
      '2026-03-29T02:30:00.000Z',
      '2026-03-30T02:30:00.000Z',
    ]);
    expect(runsAfter('30 4 * * *', '2026-10-24T12:00:00.000Z', 2)).toEqual([
      '2026-10-25T03:30:00.000Z',
      '2026-10-26T03:30:00.000Z',
    ]);
  });

  it('every quarter of an hour leaves none out and takes none twice when the clock is changed', () => {
    const quarters = (moment: string): readonly string[] => runsAfter('*/15 * * * *', moment, 16);
    for (const moment of ['2026-03-28T23:00:00.000Z', '2026-10-24T23:00:00.000Z']) {
      const expected = Array.from({ length: 16 }, (_, k) =>
        new Date(Date.parse(moment) + (k + 1) * 15 * 60_000).toISOString(),
      );
      expect(quarters(moment)).toEqual(expected);
    }
  });
});

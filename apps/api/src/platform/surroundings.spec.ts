import { describe, expect, it } from '@jest/globals';
import { SystemClock } from './surroundings.js';

describe('the start of a day', () => {
  it.each([
    ['Europe/Berlin', '2026-01-15', '2026-01-14T23:00:00.000Z'],
    ['Europe/Berlin', '2026-07-15', '2026-07-14T22:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-26', '2026-10-25T23:00:00.000Z'],
    ['UTC', '2028-02-29', '2028-02-29T00:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01', '2025-12-31T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z'],
  ])('in %s on %s is %s', (timeZone, date, start) => {
    expect(new SystemClock(timeZone).startOfDay(date)).toBe(start);
  });

  it('is the first hour that there is, where the clocks go forward at midnight', () => {
    expect(new SystemClock('America/Santiago').startOfDay('2026-09-06')).toBe('2026-09-06T04:00:00.000Z');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { WallClock } from '@selbstcheck/application';
import { assert, constantFrom, date, property } from 'fast-check';

const ZONES = [
  'Europe/Berlin',
  'Europe/Lisbon',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'UTC',
];

/** What every WallClock keeps to. */
export function wallClockContract(clock: WallClock): void {
  it.each([
    ['winter', '2026-01-15', '07:00', 'Europe/Berlin', '2026-01-15T06:00:00.000Z'],
    ['summer', '2026-07-15', '07:00', 'Europe/Berlin', '2026-07-15T05:00:00.000Z'],
    ['the day the clocks go forward', '2026-03-29', '07:00', 'Europe/Berlin', '2026-03-29T05:00:00.000Z'],
    ['a time that is left out', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['a time that comes twice', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['after the time that comes twice', '2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z'],
    ['left out at one', '2026-03-29', '01:00', 'Europe/Lisbon', '2026-03-29T01:00:00.000Z'],
    ['twice at one', '2026-10-25', '01:00', 'Europe/Lisbon', '2026-10-25T00:00:00.000Z'],
    ['left out at midnight', '2018-11-04', '00:15', 'America/Sao_Paulo', '2018-11-04T03:15:00.000Z'],
    ['twice before midnight', '2018-02-17', '23:30', 'America/Sao_Paulo', '2018-02-18T01:30:00.000Z'],
    ['a day that is left out', '2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
    ['an offset of quarters', '2026-11-23', '08:00', 'Asia/Kathmandu', '2026-11-23T02:15:00.000Z'],
  ])('%s: %s %s in %s is %s', (_case, day, time, zone, moment) => {
    expect(clock.momentOf(day, time, zone)).toBe(moment);
  });

  it('tells the local time of a moment, which leads back to it unless it came before', () => {
    assert(
      property(
        date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        constantFrom(...ZONES),
        (at, zone) => {
          const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000).toISOString();
          const local = clock.localOf(minute, zone);
          const back = clock.momentOf(local.date, local.time, zone);
          expect(back <= minute).toBe(true);
          expect(clock.localOf(back, zone)).toEqual(local);
        },
      ),
    );
  });

  it('tells midnight as the first minute of the new day', () => {
    expect(clock.localOf('2026-11-22T23:00:00.000Z', 'Europe/Berlin')).toEqual({
      date: '2026-11-23',
      time: '00:00',
    });
  });

  describe('zones', () => {
    it.each(ZONES)('knows %s', (zone) => {
      expect(clock.knowsZone(zone)).toBe(true);
    });

    it.each(['Mars/Olympus', '', 'Berlin', '+02:00', 'local', 'system', 'Europe/Berlin ', '../etc/passwd'])(
      'knows no "%s"',
      (zone) => {
        expect(clock.knowsZone(zone)).toBe(false);
      },
    );
  });
}

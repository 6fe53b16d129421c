import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  aMeeting,
  aMunicipality,
  aSubscription,
  createInMemoryStores,
  LuxonWallClock,
} from '@selbstcheck/testing';
import { NextSlots } from './next-slots.js';
import type { Subscription } from './subscription.js';

let stores: ReturnType<typeof createInMemoryStores>;
let nextSlots: NextSlots;

beforeEach(async () => {
  stores = createInMemoryStores();
  await stores.municipalities.insert(aMunicipality());
  nextSlots = new NextSlots(stores.meetings, new LuxonWallClock());
});

const after = (moment: string, told: Partial<Subscription> = {}) =>
  nextSlots.after(aSubscription({ rhythm: { kind: 'weekly', weekday: 7 }, time: '08:00', ...told }), moment);

describe('the next slot', () => {
  it('is still today before its time, and not any more at it', async () => {
    expect(await after('2026-11-22T06:59:59.000Z')).toEqual({
      date: '2026-11-22',
      time: '08:00',
      at: '2026-11-22T07:00:00.000Z',
    });
    expect((await after('2026-11-22T07:00:00.000Z'))!.date).toBe('2026-11-29');
  });

  it('is meant in its own zone, where it may be another day', async () => {
    const inKiribati = { zone: 'Pacific/Kiritimati', time: '00:30' };
    expect(await after('2026-11-21T10:00:00.000Z', inKiribati)).toEqual({
      date: '2026-11-22',
      time: '00:30',
      at: '2026-11-21T10:30:00.000Z',
    });
    expect((await after('2026-11-21T10:30:00.000Z', inKiribati))!.date).toBe('2026-11-29');
  });

  it('before a meeting passes over one whose day of notice is today but whose time is over', async () => {
    await stores.meetings.insert(aMeeting({ id: 'm1', date: '2026-12-06' }));
    await stores.meetings.insert(aMeeting({ id: 'm2', date: '2027-03-06' }));
    const rhythm = { kind: 'before_meeting', days: 14 } as const;
    expect((await after('2026-11-22T06:00:00.000Z', { rhythm }))!.date).toBe('2026-11-22');
    expect((await after('2026-11-22T09:00:00.000Z', { rhythm }))!.date).toBe('2027-02-20');
    expect(await after('2027-02-20T09:00:00.000Z', { rhythm })).toBeNull();
  });

  it('after a closing is not known', async () => {
    expect(await after('2026-11-22T06:00:00.000Z', { rhythm: { kind: 'after_closing' } })).toBeNull();
  });
});

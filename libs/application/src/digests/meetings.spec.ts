import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  SUBSCRIBING_COORDINATION as COORDINATION,
  SUBSCRIBING_TOWN as TOWN,
  SubscriptionWorld,
} from '@selbstcheck/testing';
import type { Meeting } from '../ports/meeting-store.js';
import type { Subscription } from './subscription.js';

const AT_THREE = { date: '2026-12-10', time: '15:00', place: 'Rathaus' };

let world: SubscriptionWorld;

beforeEach(async () => {
  world = await SubscriptionWorld.make();
});

const plan = (told: Partial<typeof AT_THREE> = {}) =>
  world.changeMeetings.plan(COORDINATION, TOWN, { ...AT_THREE, ...told });

const only = async (): Promise<Meeting> => {
  const [meeting] = await world.stores.meetings.listByMunicipality(TOWN);
  if (!meeting) throw new Error('No meeting was planned.');
  return meeting;
};

const key = ({ id }: Meeting) => ({ municipalityId: TOWN, meetingId: id });

describe('meetings of the steering group', () => {
  it('come with the next one first and past ones behind', async () => {
    for (const date of ['2027-03-15', '2026-11-22', '2026-11-23', '2025-12-01']) await plan({ date });
    expect((await world.listMeetings.list(TOWN)).map(({ date, isPast }) => [date, isPast])).toEqual([
      ['2026-11-23', false],
      ['2027-03-15', false],
      ['2026-11-22', true],
      ['2025-12-01', true],
    ]);
  });

  it.each([
    ['meeting-date-invalid', { date: '2027-02-29' }],
    ['meeting-date-invalid', { date: '15.03.2027' }],
    ['meeting-date-invalid', { date: '0207-03-15' }],
    ['time-invalid', { time: '25:00' }],
    ['time-invalid', { time: '9:00' }],
  ])('are refused with %s for %j', async (code, told) => {
    await expect(plan(told)).rejects.toMatchObject({ code });
    expect(await world.listMeetings.list(TOWN)).toEqual([]);
  });

  it('are one a day', async () => {
    await plan();
    await expect(plan({ time: '18:00' })).rejects.toMatchObject({ code: 'meeting-exists' });
  });

  it('are changed over the revision that somebody saw, and over no other', async () => {
    await plan();
    const meeting = await only();
    await world.changeMeetings.change(COORDINATION, key(meeting), 1, { ...AT_THREE, place: 'Bürgersaal' });
    await expect(
      world.changeMeetings.change(COORDINATION, key(meeting), 1, { ...AT_THREE, place: null }),
    ).rejects.toMatchObject({ code: 'meeting-stale' });
    expect(await only()).toMatchObject({ place: 'Bürgersaal', revision: 2 });
  });

  it('are not there for another municipality', async () => {
    await plan();
    const foreign = { municipalityId: 'municipality-2', meetingId: (await only()).id };
    const refused = { code: 'meeting-not-found' };
    await expect(world.changeMeetings.remove(COORDINATION, foreign)).rejects.toMatchObject(refused);
    await expect(world.changeMeetings.change(COORDINATION, foreign, 1, AT_THREE)).rejects.toMatchObject(
      refused,
    );
    expect(await only()).toMatchObject(AT_THREE);
  });

  it('are recorded with day and time', async () => {
    await plan();
    await world.changeMeetings.remove(COORDINATION, key(await only()));
    expect((await world.world.trail()).slice(-2)).toMatchObject([
      { action: 'meeting_planned', after: { meetingDate: '2026-12-10', timeOfDay: '15:00' } },
      { action: 'meeting_removed', before: { meetingDate: '2026-12-10', timeOfDay: '15:00' } },
    ]);
  });
});

describe('digests before meetings', () => {
  let weekBefore: Subscription;

  beforeEach(async () => {
    const ada = await world.member('ada');
    weekBefore = await world.own(ada, { rhythm: { kind: 'before_meeting', days: 7 } });
  });

  const next = async () => (await world.now(weekBefore)).next;

  it('follow where a meeting is planned, moved and taken away', async () => {
    expect(await next()).toBeNull();
    await plan();
    expect(await next()).toEqual({ date: '2026-12-03', time: '07:00', at: '2026-12-03T06:00:00.000Z' });
    const meeting = await only();
    await world.changeMeetings.change(COORDINATION, key(meeting), 1, { ...AT_THREE, date: '2027-06-10' });
    expect(await next()).toEqual({ date: '2027-06-03', time: '07:00', at: '2027-06-03T05:00:00.000Z' });
    await world.changeMeetings.remove(COORDINATION, key(meeting));
    expect(await next()).toBeNull();
  });

  it('come before the next of several meetings that is still that far away', async () => {
    await plan({ date: '2027-03-15' });
    await plan({ date: '2026-11-25' });
    expect((await next())?.date).toBe('2027-03-08');
  });

  it('keep a slot that is due: it is told, wherever the meeting goes', async () => {
    await plan();
    world.world.clock.moveTo('2026-12-03T06:00:00.000Z');
    await world.changeMeetings.change(COORDINATION, key(await only()), 1, {
      ...AT_THREE,
      date: '2027-06-10',
    });
    expect((await next())?.date).toBe('2026-12-03');
  });

  it('that are paused stay without a slot, and other rhythms stay as they are', async () => {
    await world.pause.pause(COORDINATION, world.key(weekBefore), 1);
    const monthly = await world.own(COORDINATION);
    await plan();
    expect(await next()).toBeNull();
    expect(await world.now(monthly)).toEqual(monthly);
  });

  it('that a meeting does not move are not changed', async () => {
    await plan();
    const before = await world.now(weekBefore);
    await world.changeMeetings.change(COORDINATION, key(await only()), 1, { ...AT_THREE, time: '16:00' });
    expect(await world.now(weekBefore)).toEqual(before);
  });
});

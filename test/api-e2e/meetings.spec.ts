import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type MeetingsView, type ProblemCode } from '@selbstcheck/contracts';
import { call, refused } from './call.js';
import { newestOwn, subscribeAs } from './digest-wish.js';
import { expectRefusal } from './refusal.js';
import { as, startTowns, type Towns } from './town.js';

const JUNE = { date: '2199-06-10', time: '15:00', place: 'Rathaus, Zimmer 3' };

let towns: Towns;
let url: string;

beforeAll(async () => {
  towns = await startTowns();
  ({ url } = towns.server);
});

afterAll(async () => {
  await towns?.server.stop();
});

const asCoordination = (body?: object, meetingId?: string, town = towns.own) =>
  as(town.people.coordination, {
    params: { municipalityId: town.id, ...(meetingId === undefined ? {} : { meetingId }) },
    ...(body === undefined ? {} : { body }),
  });

const meetingOn = ({ meetings }: MeetingsView, date: string) => meetings.find((each) => each.date === date);

describe('meetings of the steering group', () => {
  it('are planned, moved and taken away by Koordination, and digests before them follow', async () => {
    const { steering } = towns.own.people;
    const rhythm = { kind: 'before_meeting' as const, days: 7 };
    const waiting = await subscribeAs(url, steering, towns.own.id, { rhythm });
    expect(waiting).toMatchObject({ next: null, standstill: 'no_meeting' });
    const next = async () => {
      const parts = as(steering, { params: { municipalityId: towns.own.id } });
      return newestOwn(await call(url, endpoints.listSubscriptions, parts)).next?.date;
    };
    const planned = await call(url, endpoints.planMeeting, asCoordination(JUNE));
    expect(planned).toMatchObject({
      meetings: [{ ...JUNE, isPast: false, revision: 1 }],
      zone: 'Europe/Berlin',
    });
    expect(await next()).toBe('2199-06-03');
    const { id = '' } = meetingOn(planned, JUNE.date) ?? {};
    const moved = { date: '2199-09-09', time: null, place: null, revision: 1 };
    await call(url, endpoints.changeMeeting, asCoordination(moved, id));
    expect(await next()).toBe('2199-09-02');
    const stale = await refused(url, endpoints.changeMeeting, asCoordination(moved, id));
    expectRefusal(stale, 'meeting-stale');
    const { meetings } = await call(url, endpoints.removeMeeting, asCoordination(undefined, id));
    expect(meetings).toEqual([]);
    expect(await next()).toBeUndefined();
    const twice = await refused(url, endpoints.removeMeeting, asCoordination(undefined, id));
    expectRefusal(twice, 'meeting-not-found');
  });

  it.each<[ProblemCode, object]>([
    ['meeting-date-invalid', { date: '2199-02-29' }],
    ['meeting-date-invalid', { date: 'morgen' }],
    ['time-invalid', { time: '24:00' }],
  ])('are refused with %s for %j', async (code, told) => {
    const parts = asCoordination({ ...JUNE, ...told });
    expectRefusal(await refused(url, endpoints.planMeeting, parts), code);
  });

  it('are one a day, and another municipality’s are out of reach', async () => {
    const planned = await call(url, endpoints.planMeeting, asCoordination(JUNE));
    expectRefusal(await refused(url, endpoints.planMeeting, asCoordination(JUNE)), 'meeting-exists');
    const { id = '' } = meetingOn(planned, JUNE.date) ?? {};
    const abroad = asCoordination(undefined, id, towns.foreign);
    expectRefusal(await refused(url, endpoints.removeMeeting, abroad), 'meeting-not-found');
  });
});

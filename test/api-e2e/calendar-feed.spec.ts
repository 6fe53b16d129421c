import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, Problem } from '@selbstcheck/contracts';
import { call } from './call.js';
import { subscribeAs } from './digest-wish.js';
import { expectRefusal } from './refusal.js';
import { as, newMember, startTowns, type Towns } from './town.js';

let towns: Towns;
let url: string;

beforeAll(async () => {
  towns = await startTowns();
  ({ url } = towns.server);
  const meeting = { date: '2199-06-10', time: '15:00', place: 'Rathaus; Zimmer 3' };
  const parts = { params: { municipalityId: towns.own.id }, body: meeting };
  await call(url, endpoints.planMeeting, as(towns.own.people.coordination, parts));
});

afterAll(async () => {
  await towns?.server.stop();
});

const makeFeed = async (headers: Readonly<Record<string, string>>): Promise<string> => {
  const parts = as(headers, { params: { municipalityId: towns.own.id } });
  const { address } = await call(url, endpoints.makeCalendarFeed, parts);
  return address ?? '';
};

const problemAt = async (address: string) => Problem.parse(await (await fetch(address)).json());

describe('a calendar feed', () => {
  it('is read by its address alone, as a calendar that any program takes', async () => {
    const { steering } = towns.own.people;
    await subscribeAs(url, steering, towns.own.id);
    const address = await makeFeed(steering);
    expect(address).toMatch(new RegExp(`^${url}/api/calendar/[\\w-]{43}$`));
    const answer = await fetch(address);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="selbstcheck\.ics"/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const text = await answer.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    expect(text).toContain('DTSTART:21990610T130000Z\r\n');
    expect(text).toContain('LOCATION:Rathaus\\; Zimmer 3\r\n');
    expect(text).toContain('SUMMARY:Mitteilungen: Gesamtergebnis\r\n');
    expect(text).not.toMatch(/Person|@kommune/);
  });

  it('is told to its owner once, and ends with another one and by hand', async () => {
    const { viewer } = towns.own.people;
    const parts = as(viewer, { params: { municipalityId: towns.own.id } });
    const [first, second] = [await makeFeed(viewer), await makeFeed(viewer)];
    expect(await call(url, endpoints.viewCalendarFeed, parts)).toEqual({
      createdAt: expect.any(String),
      address: null,
    });
    expectRefusal(await problemAt(first), 'link-invalid', /Make a new one/);
    expect((await fetch(second)).status).toBe(200);
    await call(url, endpoints.endCalendarFeed, parts);
    expectRefusal(await problemAt(second), 'link-invalid', /Make a new one/);
  });

  it('ends for who leaves', async () => {
    const { server, own } = towns;
    const email = 'geht.bald@kommune.example';
    const leaving = await newMember(server, own.people.coordination, own.id, 'viewer', email);
    const address = await makeFeed(leaving);
    expect((await fetch(address)).status).toBe(200);
    await call(url, endpoints.leaveMunicipality, as(leaving, { params: { municipalityId: own.id } }));
    expectRefusal(await problemAt(address), 'link-invalid');
  });

  it('cannot be guessed', async () => {
    expectRefusal(await problemAt(`${url}/api/calendar/${'A'.repeat(43)}`), 'link-invalid');
    expectRefusal(await problemAt(`${url}/api/calendar/kurz`), 'request-invalid');
  });
});

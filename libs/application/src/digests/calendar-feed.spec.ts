import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  SUBSCRIBING_COORDINATION as COORDINATION,
  SUBSCRIBING_TOWN as TOWN,
  SubscriptionWorld,
} from '@selbstcheck/testing';
import type { Actor } from '../access/actor.js';
import { CalendarWriter, type CalendarDate } from '../ports/calendar-writer.js';
import { CalendarDates } from './calendar-dates.js';
import { ManageCalendarFeed } from './manage-calendar-feed.js';
import { ReadCalendarFeed } from './read-calendar-feed.js';

const INVALID = { code: 'link-invalid' };

/** Writes what it was given, so that a test can read it. */
class JsonCalendarWriter extends CalendarWriter {
  write(name: string, dates: readonly CalendarDate[], at: string): string {
    return JSON.stringify({ name, dates, at });
  }
}

let world: SubscriptionWorld;
let ada: Actor;
let managing: ManageCalendarFeed;
let reading: ReadCalendarFeed;

beforeEach(async () => {
  world = await SubscriptionWorld.make();
  ada = await world.member('ada');
  const { stores, links, readScopes, wallClock } = world;
  const { audit, clock, refusals, secrets } = world.world;
  managing = new ManageCalendarFeed(stores, secrets, links, audit, clock);
  const dates = new CalendarDates(stores, readScopes, links, wallClock, 'Europe/Berlin');
  reading = new ReadCalendarFeed(stores, dates, new JsonCalendarWriter(), secrets, refusals, clock);
});

const newToken = async (actor = ada) =>
  (await managing.make(actor, TOWN)).address?.replace('https://monitor.example/api/calendar/', '') ?? '';

const datesOf = async (token: string) =>
  (JSON.parse(await reading.read(token)) as { dates: readonly CalendarDate[] }).dates;

describe('the secret address of a calendar feed', () => {
  it('is told once, kept as a digest only, and recorded without it', async () => {
    const token = await newToken();
    expect(token).toHaveLength(43);
    expect(await managing.view(ada, TOWN)).toEqual({ createdAt: '2026-11-23T08:30:00.000Z', address: null });
    const kept = [await world.stores.feeds.find(TOWN, 'ada'), await world.world.trail()];
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(await world.world.actions()).toEqual(['calendar_feed_made']);
  });

  it('ends when another one is made, and when it is ended', async () => {
    const [first, second] = [await newToken(), await newToken()];
    await expect(reading.read(first)).rejects.toMatchObject(INVALID);
    await expect(reading.read(second)).resolves.toBeDefined();
    await managing.end(ada, TOWN);
    await managing.end(ada, TOWN);
    await expect(reading.read(second)).rejects.toMatchObject(INVALID);
    expect((await world.world.actions()).filter((action) => action === 'calendar_feed_ended')).toHaveLength(
      1,
    );
  });

  it('is each member’s own', async () => {
    const [hers, theirs] = [await newToken(), await newToken(COORDINATION)];
    await managing.end(ada, TOWN);
    await expect(reading.read(hers)).rejects.toMatchObject(INVALID);
    await expect(reading.read(theirs)).resolves.toBeDefined();
  });

  it('opens nothing for who was deactivated, who left, and who guesses', async () => {
    const token = await newToken();
    await world.stores.people.update('ada', { state: 'deactivated' });
    await expect(reading.read(token)).rejects.toMatchObject(INVALID);
    await world.stores.people.update('ada', { state: 'active' });
    await world.stores.memberships.end(TOWN, 'ada-m', '2026-11-23T09:00:00.000Z');
    await expect(reading.read(token)).rejects.toMatchObject(INVALID);
    await expect(reading.read('x'.repeat(43))).rejects.toMatchObject(INVALID);
    expect((await world.world.actions()).slice(-3)).toEqual(Array(3).fill('request_refused'));
  });
});

describe('the content of a calendar feed', () => {
  it('has rounds, meetings at the installation’s wall time, one’s own digests, and targets', async () => {
    const { plans, targets } = world.stores;
    await plans.insert(
      { municipalityId: TOWN, roundId: 'open' },
      {
        ...{ roundId: 'open', opensOn: '2026-11-20', deadline: '2026-12-18', namedReading: null },
        ...{ sourceName: null, revision: 4 },
      },
    );
    const meeting = { date: '2026-12-10', time: '15:00', place: 'Rathaus' };
    await world.changeMeetings.plan(COORDINATION, TOWN, meeting);
    await world.changeMeetings.plan(COORDINATION, TOWN, { date: '2027-06-10', time: null, place: null });
    await world.own(ada);
    await world.own(COORDINATION);
    await targets.insert({
      ...{ id: 'target-1', municipalityId: TOWN, catalogueVersionId: 'A', criterionId: 'A-c1', symbol: 2 },
      ...{ date: '2028-12-31', reason: 'Beschluss', setAt: '2026-11-23T08:30:00.000Z', ended: null },
    });
    const dates = await datesOf(await newToken());
    expect(dates.map(({ title, when, sequence }) => [title, when, sequence])).toEqual([
      ['Beginn der Runde „Selbstcheck 2026“', { day: '2026-11-20' }, 4],
      ['Frist der Runde „Selbstcheck 2026“', { day: '2026-12-18' }, 4],
      ['Sitzung der Steuerungsgruppe', { at: '2026-12-10T14:00:00.000Z', minutes: 120 }, 1],
      ['Sitzung der Steuerungsgruppe', { day: '2027-06-10' }, 1],
      ['Mitteilungen: Gesamtergebnis', { at: '2026-12-01T06:00:00.000Z', minutes: 15 }, 1],
      ['Ziel: „Kriterium c1“ soll (✓) erreichen', { day: '2028-12-31' }, 0],
    ]);
    expect(new Set(dates.map(({ uid }) => uid)).size).toBe(dates.length);
    expect(dates.filter(({ isAppointment }) => isAppointment)).toHaveLength(1);
    expect(dates.every(({ url }) => url.startsWith('https://monitor.example/kommunen/municipality-1/'))).toBe(
      true,
    );
  });

  it('keeps the id of what is moved, with a higher sequence', async () => {
    const token = await newToken();
    await world.changeMeetings.plan(COORDINATION, TOWN, { date: '2026-12-10', time: null, place: null });
    const [before] = await datesOf(token);
    const [meeting] = await world.stores.meetings.listByMunicipality(TOWN);
    const key = { municipalityId: TOWN, meetingId: meeting?.id ?? '' };
    await world.changeMeetings.change(COORDINATION, key, 1, {
      date: '2027-01-15',
      time: '09:00',
      place: null,
    });
    expect(await datesOf(token)).toMatchObject([{ uid: before?.uid, sequence: 2 }]);
  });

  it('speaks the language of its owner, and names nobody', async () => {
    await world.stores.people.update('ada', { language: 'en', name: 'Ada Sommer' });
    await world.own(ada);
    const calendar = await reading.read(await newToken());
    expect(calendar).toContain('Notifications: Overall result');
    expect(calendar).toContain('Self-check Weidenfurt');
    expect(calendar).not.toContain('Sommer');
  });

  it('leaves out what is archived, withdrawn, paused, or another municipality’s', async () => {
    const key = { municipalityId: TOWN, roundId: 'open' };
    await world.stores.plans.insert(key, {
      ...{ roundId: 'open', opensOn: '2026-11-20', deadline: '2026-12-18', namedReading: null },
      ...{ sourceName: null, revision: 1 },
    });
    await world.stores.rounds.change(key, { state: 'archived' });
    await world.stores.targets.insert({
      ...{ id: 'target-1', municipalityId: TOWN, catalogueVersionId: 'A', criterionId: 'A-c1', symbol: 2 },
      ...{ date: '2028-12-31', reason: 'Beschluss', setAt: '2026-11-23T08:30:00.000Z' },
      ended: { at: '2026-11-23T08:30:00.000Z', by: 'withdrawn', reason: null },
    });
    const paused = await world.own(ada);
    await world.pause.pause(ada, world.key(paused), 1);
    expect(await datesOf(await newToken())).toEqual([]);
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  aWish,
  SUBSCRIBING_COORDINATION as COORDINATION,
  SUBSCRIBING_TOWN as TOWN,
  SubscriptionWorld,
} from '@selbstcheck/testing';
import type { Actor } from '../access/actor.js';
import { MOST_PER_RECIPIENT } from './place-subscription.js';
import type { SubscriptionWish } from './subscription.js';

const FIELD = { kind: 'field', catalogueVersionId: 'A', fieldId: 'A-f1' } as const;
const OPEN_ROUND = { kind: 'round', roundId: 'open' } as const;
const ADDRESS = { kind: 'address', address: 'zeitung@weidenfurt.example' } as const;

let world: SubscriptionWorld;
let ada: Actor;

beforeEach(async () => {
  world = await SubscriptionWorld.make();
  ada = await world.member('ada');
});

const subscribing = (wish: Partial<SubscriptionWish>) => world.subscribe.subscribe(ada, TOWN, aWish(wish));

describe('subscribing oneself', () => {
  it('tells from the next slot on what happens from now on, never the past', async () => {
    await world.stores.unitOfWork.run(() =>
      world.stores.events.append(
        TOWN,
        [{ kind: 'round_opened', roundId: 'open', title: 'Selbstcheck 2026' }],
        '2026-11-22T09:00:00.000Z',
      ),
    );
    expect(await world.own(ada)).toMatchObject({
      recipient: { kind: 'member', personId: 'ada' },
      state: 'active',
      assigned: null,
      watermark: 1,
      next: { date: '2026-12-01', time: '07:00', at: '2026-12-01T06:00:00.000Z' },
      revision: 1,
    });
  });

  it('is recorded with what and when, and with nobody’s name or address', async () => {
    await world.own(ada, { scope: FIELD, rhythm: { kind: 'weekly', weekday: 1 } });
    const recorded = (await world.world.trail()).at(-1);
    expect(recorded).toMatchObject({
      municipalityId: TOWN,
      action: 'subscription_made',
      after: {
        about: 'Feld 1',
        rhythm: 'weekly',
        timeOfDay: '07:00',
        zone: 'Europe/Berlin',
        recipient: 'member',
        isAssigned: false,
      },
    });
    expect(JSON.stringify(recorded)).not.toContain('@');
  });

  it.each<[string, Partial<SubscriptionWish>]>([
    ['zone-unknown', { zone: 'Mars/Olympus' }],
    ['time-invalid', { time: '24:00' }],
    ['time-refused', { time: '02:30' }],
    ['silence-notice-refused', { rhythm: { kind: 'after_closing' }, noticeAfterSilence: true }],
    ['scope-unknown', { scope: { ...FIELD, fieldId: 'A-f9' } }],
    ['scope-unknown', { scope: { ...FIELD, catalogueVersionId: 'B' } }],
    ['scope-unknown', { scope: { kind: 'round', roundId: 'another-town' } }],
  ])('is refused with %s for %j', async (code, wish) => {
    await expect(subscribing(wish)).rejects.toMatchObject({ code });
    expect(await world.stores.subscriptions.listByMunicipality(TOWN)).toEqual([]);
  });

  it('is refused for an archived round', async () => {
    await world.stores.rounds.change({ municipalityId: TOWN, roundId: 'open' }, { state: 'archived' });
    await expect(subscribing({ scope: OPEN_ROUND })).rejects.toMatchObject({ code: 'round-archived' });
  });

  it('is refused a second time for the same with the same rhythm, and taken with another rhythm', async () => {
    await subscribing({ rhythm: { kind: 'monthly', day: 1 } });
    await expect(subscribing({ rhythm: { kind: 'monthly', day: 15 } })).rejects.toMatchObject({
      code: 'subscription-exists',
    });
    await expect(subscribing({ rhythm: { kind: 'after_closing' } })).resolves.toBeUndefined();
  });

  it('ends at the limit, for this member only', async () => {
    const { subscriptions } = world.stores;
    const first = await world.own(ada);
    for (let count = 1; count < MOST_PER_RECIPIENT; count += 1) {
      const scope = { ...FIELD, fieldId: `field-${count}` };
      await subscriptions.insert({ ...first, id: `more-${count}`, scope });
    }
    await expect(subscribing({ scope: OPEN_ROUND })).rejects.toMatchObject({ code: 'subscription-too-many' });
    await expect(world.own(COORDINATION, { scope: OPEN_ROUND })).resolves.toBeDefined();
  });

  it('has no next slot after closings and before meetings that nobody planned, and says why', async () => {
    expect((await world.own(ada, { rhythm: { kind: 'after_closing' } })).next).toBeNull();
    expect((await world.listed())?.standstill).toBe('after_closing');
    expect((await world.own(ada, { rhythm: { kind: 'before_meeting', days: 7 } })).next).toBeNull();
    expect((await world.listed())?.standstill).toBe('no_meeting');
  });
});

describe('subscribing somebody else', () => {
  it('gives a member a duty, and says who gave it', async () => {
    const duty = await world.other({ kind: 'member', membershipId: 'ada-m' });
    expect(duty).toMatchObject({
      state: 'active',
      assigned: { personId: 'person-1', function: 'Integrationsbeauftragte' },
    });
    expect((await world.world.trail()).at(-1)).toMatchObject({ after: { isAssigned: true } });
    expect(world.world.mailer.sent).toEqual([]);
  });

  it('is no duty where Koordination chooses itself', async () => {
    expect((await world.other({ kind: 'member', membershipId: 'person-1-m' })).assigned).toBeNull();
  });

  it('is refused for who is no member', async () => {
    await expect(world.other({ kind: 'member', membershipId: 'nobody' })).rejects.toMatchObject({
      code: 'member-not-found',
    });
  });

  it('asks an address to confirm before anything else is sent to it', async () => {
    const subscription = await world.other(ADDRESS, { scope: FIELD, language: 'en' });
    expect(subscription).toMatchObject({ state: 'unconfirmed', next: null, assigned: null });
    expect(world.world.mailer.sent).toEqual([
      {
        letter: {
          kind: 'subscription_confirmation',
          municipality: 'Weidenfurt',
          about: 'Field 1',
          link: expect.stringMatching(/^https:\/\/monitor\.example\/mitteilungen\/bestaetigen#/),
          validUntil: '2026-12-07T08:30:00.000Z',
        },
        recipient: { address: ADDRESS.address, language: 'en' },
      },
    ]);
    expect((await world.listed())?.standstill).toBe('unconfirmed');
  });

  it('says where the mail could not be sent, and keeps what was wanted', async () => {
    world.world.mailer.isDown = true;
    await expect(world.subscribeOther.subscribe(COORDINATION, TOWN, ADDRESS, aWish())).resolves.toBe(
      'not_sent',
    );
    expect((await world.newest()).state).toBe('unconfirmed');
  });

  it('tells an address nothing of a round that is worked on', async () => {
    await expect(world.other(ADDRESS, { scope: OPEN_ROUND })).rejects.toMatchObject({
      code: 'scope-unknown',
    });
  });

  it('fills nobody’s mailbox', async () => {
    await world.other(ADDRESS, { rhythm: { kind: 'after_closing' } });
    await world.other(ADDRESS, { rhythm: { kind: 'yearly', month: 1, day: 1 } });
    await world.other(ADDRESS, { rhythm: { kind: 'quarterly', day: 1 } });
    await expect(world.other(ADDRESS, { scope: FIELD })).rejects.toMatchObject({ code: 'too-many-attempts' });
  });
});

describe('what may be subscribed to', () => {
  it('is the whole, the fields of the latest round, and rounds that are worked on', async () => {
    const { scopes } = await world.listing.list(ada, TOWN);
    expect(scopes.map(({ about }) => about.de)).toEqual([
      'Gesamtergebnis',
      'Feld 1',
      'Feld 2',
      'Selbstcheck 2026',
    ]);
  });

  it('is the whole alone where no round was planned yet', async () => {
    const { scopes } = await world.listing.list(COORDINATION, 'another-town');
    expect(scopes).toEqual([{ scope: { kind: 'overall' }, about: expect.anything() }]);
  });
});

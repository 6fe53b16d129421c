import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  anEntry,
  aPlan,
  aWish,
  SUBSCRIBING_COORDINATION as COORDINATION,
  SUBSCRIBING_TOWN as TOWN,
  SubscriptionWorld,
} from '@selbstcheck/testing';
import type { Actor } from '../access/actor.js';
import type { Subscription, SubscriptionWish } from './subscription.js';

const ADDRESS = { kind: 'address', address: 'zeitung@weidenfurt.example' } as const;

let world: SubscriptionWorld;
let ada: Actor;
let hers: Subscription;

beforeEach(async () => {
  world = await SubscriptionWorld.make();
  ada = await world.member('ada');
  hers = await world.own(ada);
});

const happens = () =>
  world.stores.unitOfWork.run(() =>
    world.stores.events.append(
      TOWN,
      [{ kind: 'round_opened', roundId: 'open', title: 'Selbstcheck 2026' }],
      world.world.clock.now(),
    ),
  );

describe('changing a subscription', () => {
  it('finds the next slot anew, and leaves what is still to be told', async () => {
    await happens();
    const wish = aWish({ rhythm: { kind: 'weekly', weekday: 5 }, time: '18:15', zone: 'Europe/Lisbon' });
    await world.change.change(ada, world.key(hers), 1, wish);
    expect(await world.now(hers)).toMatchObject({
      ...wish,
      watermark: 0,
      revision: 2,
      next: { date: '2026-11-27', time: '18:15', at: '2026-11-27T18:15:00.000Z' },
    });
    expect((await world.world.trail()).at(-1)).toMatchObject({
      action: 'subscription_changed',
      before: { rhythm: 'monthly' },
      after: { rhythm: 'weekly' },
    });
  });

  it('never overwrites what somebody else changed meanwhile', async () => {
    await world.change.change(COORDINATION, world.key(hers), 1, aWish({ time: '08:00' }));
    await expect(
      world.change.change(ada, world.key(hers), 1, aWish({ time: '09:00' })),
    ).rejects.toMatchObject({
      code: 'subscription-stale',
    });
    expect((await world.now(hers)).time).toBe('08:00');
  });

  it('gives no slot to one that is paused', async () => {
    await world.pause.pause(ada, world.key(hers), 1);
    await world.change.change(ada, world.key(hers), 2, aWish({ time: '08:00' }));
    expect(await world.now(hers)).toMatchObject({ state: 'paused', next: null, time: '08:00' });
  });

  it.each<[string, Partial<SubscriptionWish>]>([
    ['zone-unknown', { zone: 'Mars/Olympus' }],
    ['time-refused', { time: '03:59' }],
    ['silence-notice-refused', { rhythm: { kind: 'after_closing' }, noticeAfterSilence: true }],
  ])('is refused with %s as a new one is', async (code, wish) => {
    await expect(world.change.change(ada, world.key(hers), 1, aWish(wish))).rejects.toMatchObject({ code });
  });

  it('counts the progress of another round from now on', async () => {
    const round = await world.own(ada, { scope: { kind: 'round', roundId: 'open' } });
    await world.stores.subscriptions.change(TOWN, round.id, 1, { toldProgress: 7 });
    const same = { scope: round.scope, time: '08:00' };
    await world.change.change(ada, world.key(round), 2, aWish(same));
    expect((await world.now(round)).toldProgress).toBe(7);
    await world.change.change(
      ada,
      world.key(round),
      3,
      aWish({ scope: { kind: 'round', roundId: 'closed' } }),
    );
    expect((await world.now(round)).toldProgress).toBeNull();
    const entry = anEntry({ subject: { kind: 'answer', partId: 'A-c1-1', detail: 'Rat' } });
    const key = { municipalityId: TOWN, roundId: 'open' };
    await world.stores.plans.insert(key, aPlan({ roundId: 'open' }));
    await world.stores.entries.append(key, [entry]);
    await world.change.change(ada, world.key(round), 4, aWish({ scope: { kind: 'round', roundId: 'open' } }));
    expect((await world.now(round)).toldProgress).toBe(1);
  });

  it('says why nothing comes any more once the closing of its round was told', async () => {
    const round = await world.own(ada, { scope: { kind: 'round', roundId: 'open' } });
    await world.stores.rounds.change({ municipalityId: TOWN, roundId: 'open' }, { state: 'closed' });
    expect(await world.listed(ada)).toMatchObject({ standstill: null });
    await world.stores.subscriptions.change(TOWN, round.id, 1, { next: null, toldProgress: null });
    expect(await world.listed(ada)).toMatchObject({ standstill: 'round_closed' });
  });
});

describe('the subscription of somebody else', () => {
  it.each(['steering', 'contributor', 'viewer'] as const)(
    'is not there for a member with the role %s',
    async (role) => {
      const ben = await world.member('ben', { role });
      const refused = { code: 'subscription-not-found' };
      await expect(world.change.change(ben, world.key(hers), 1, aWish())).rejects.toMatchObject(refused);
      await expect(world.pause.pause(ben, world.key(hers), 1)).rejects.toMatchObject(refused);
      await expect(world.resume.resume(ben, world.key(hers), 1)).rejects.toMatchObject(refused);
      await expect(world.end.end(ben, world.key(hers), 1)).rejects.toMatchObject(refused);
      expect((await world.listing.list(ben, TOWN)).subscriptions).toEqual([]);
      expect((await world.listing.list(ben, TOWN)).members).toEqual([]);
      expect(await world.now(hers)).toEqual(hers);
    },
  );

  it('is not there for Koordination of another municipality', async () => {
    const foreign = { municipalityId: 'municipality-2', subscriptionId: hers.id };
    await expect(world.end.end(COORDINATION, foreign, 1)).rejects.toMatchObject({
      code: 'subscription-not-found',
    });
  });

  it('is shown to Koordination, behind its own', async () => {
    const own = await world.own(COORDINATION);
    const { subscriptions, members } = await world.listing.list(COORDINATION, TOWN);
    expect(subscriptions.map(({ subscription }) => subscription.id)).toEqual([own.id, hers.id]);
    expect(subscriptions.map(({ member }) => member?.isOneself)).toEqual([true, false]);
    expect(members.map(({ membershipId }) => membershipId)).toEqual(['person-1-m', 'ada-m']);
  });
});

describe('pausing', () => {
  it('keeps what happens meanwhile for the mail after it', async () => {
    await world.pause.pause(ada, world.key(hers), 1);
    expect(await world.now(hers)).toMatchObject({ state: 'paused', next: null });
    await happens();
    world.world.clock.moveTo('2027-03-20T10:00:00.000Z');
    await world.resume.resume(ada, world.key(hers), 2);
    expect(await world.now(hers)).toMatchObject({
      state: 'active',
      watermark: 0,
      next: { date: '2027-04-01', time: '07:00', at: '2027-04-01T05:00:00.000Z' },
    });
  });

  it('is refused twice, and so is letting go on what was never paused', async () => {
    await expect(world.resume.resume(ada, world.key(hers), 1)).rejects.toMatchObject({
      code: 'subscription-state',
    });
    await world.pause.pause(ada, world.key(hers), 1);
    await expect(world.pause.pause(ada, world.key(hers), 2)).rejects.toMatchObject({
      code: 'subscription-state',
    });
  });

  it('ends for a disabled one without its old bounces', async () => {
    await world.stores.subscriptions.change(TOWN, hers.id, 1, {
      state: 'disabled',
      next: null,
      hardBounces: 2,
    });
    await world.resume.resume(COORDINATION, world.key(hers), 2);
    expect(await world.now(hers)).toMatchObject({ state: 'active', hardBounces: 0 });
  });

  it('does not end for a round that was archived meanwhile', async () => {
    const round = await world.own(ada, { scope: { kind: 'round', roundId: 'open' } });
    await world.pause.pause(ada, world.key(round), 1);
    await world.stores.rounds.change({ municipalityId: TOWN, roundId: 'open' }, { state: 'archived' });
    await expect(world.resume.resume(ada, world.key(round), 2)).rejects.toMatchObject({
      code: 'round-archived',
    });
  });
});

describe('ending', () => {
  it('of one’s own can be taken back by oneself alone, and begins anew', async () => {
    await world.end.end(ada, world.key(hers), 1);
    expect(await world.now(hers)).toMatchObject({ state: 'unsubscribed', next: null });
    await happens();
    const refused = { code: 'subscription-state' };
    await expect(world.resume.resume(COORDINATION, world.key(hers), 2)).rejects.toMatchObject(refused);
    await expect(world.end.end(COORDINATION, world.key(hers), 2)).rejects.toMatchObject(refused);
    await expect(world.other({ kind: 'member', membershipId: 'ada-m' })).rejects.toMatchObject({
      code: 'subscription-declined',
    });
    await world.resume.resume(ada, world.key(hers), 2);
    expect(await world.now(hers)).toMatchObject({ state: 'active', watermark: 1 });
  });

  it('of one’s own once more takes it away', async () => {
    await world.end.end(ada, world.key(hers), 1);
    await expect(world.end.end(ada, world.key(hers), 1)).rejects.toMatchObject({
      code: 'subscription-stale',
    });
    await world.end.end(ada, world.key(hers), 2);
    expect(await world.stores.subscriptions.findAnywhere(hers.id)).toBeNull();
  });

  it('by Koordination forgets the address', async () => {
    const address = await world.other(ADDRESS);
    await world.end.end(COORDINATION, world.key(address), 1);
    expect(await world.stores.subscriptions.findAnywhere(address.id)).toBeNull();
    expect(JSON.stringify(await world.world.trail())).not.toContain(ADDRESS.address);
  });
});

describe('why nothing comes', () => {
  it('is told of people who are deactivated, and of those who left', async () => {
    await world.stores.people.update('ada', { state: 'deactivated' });
    expect((await world.listed())?.standstill).toBe('person_deactivated');
    await world.stores.people.update('ada', { state: 'active' });
    await world.stores.memberships.end(TOWN, 'ada-m', '2026-11-23T09:00:00.000Z');
    expect(await world.listed()).toMatchObject({
      standstill: 'not_a_member',
      member: { function: null, department: null },
    });
  });

  it('is told of rounds that are archived or gone', async () => {
    await world.own(ada, { scope: { kind: 'round', roundId: 'open' } });
    expect((await world.listed())?.standstill).toBeNull();
    await world.stores.rounds.change({ municipalityId: TOWN, roundId: 'open' }, { state: 'archived' });
    expect((await world.listed())?.standstill).toBe('round_archived');
    await world.stores.rounds.remove({ municipalityId: TOWN, roundId: 'open' });
    expect(await world.listed()).toMatchObject({
      standstill: 'round_removed',
      about: { de: 'Gelöschte Runde', en: 'Deleted round' },
    });
  });
});

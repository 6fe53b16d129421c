import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  aRound,
  aWish,
  smallMapping,
  smallVersion,
  SUBSCRIBING_COORDINATION as COORDINATION,
  SUBSCRIBING_TOWN as TOWN,
  SubscriptionWorld,
} from '@selbstcheck/testing';
import type { Actor } from '../access/actor.js';
import type { Subscription, SubscriptionWish } from './subscription.js';

const ADA = { kind: 'member', membershipId: 'ada-m' } as const;
const BEN = { kind: 'member', membershipId: 'ben-m' } as const;
const ADDRESS = { kind: 'address', address: 'zeitung@weidenfurt.example' } as const;
const WEEKLY = { kind: 'weekly', weekday: 1 } as const;
const FIELD = { kind: 'field', catalogueVersionId: 'A', fieldId: 'A-f1' } as const;
const DECLINED = { code: 'subscription-declined' };

let world: SubscriptionWorld;
let ada: Actor;

beforeEach(async () => {
  world = await SubscriptionWorld.make();
  ada = await world.member('ada');
});

/** A duty that Ada ended, as it is kept then. */
async function refused(wish: Partial<SubscriptionWish> = {}): Promise<Subscription> {
  const duty = await world.other(ADA, wish);
  await world.end.end(ada, world.key(duty), duty.revision);
  return world.now(duty);
}

const count = async () => (await world.stores.subscriptions.listByMunicipality(TOWN)).length;

describe('a duty that a member ended', () => {
  it.each<Partial<SubscriptionWish>>([{}, { rhythm: WEEKLY }, { time: '09:00', language: 'en' }])(
    'is not given anew by Koordination with %j',
    async (wish) => {
      await refused();
      await expect(world.other(ADA, wish)).rejects.toMatchObject(DECLINED);
      expect(await count()).toBe(1);
    },
  );

  it('is not given anew as what another one is changed to', async () => {
    await refused();
    const other = await world.other(ADA, { scope: FIELD, rhythm: WEEKLY });
    const change = world.change.change(COORDINATION, world.key(other), 1, aWish({ rhythm: WEEKLY }));
    await expect(change).rejects.toMatchObject(DECLINED);
    expect(await world.now(other)).toEqual(other);
  });

  it('cannot be turned into another one, so that it is forgotten what was ended', async () => {
    const ended = await refused();
    const change = world.change.change(COORDINATION, world.key(ended), 2, aWish({ scope: FIELD }));
    await expect(change).rejects.toMatchObject({ code: 'subscription-state' });
    expect(await world.now(ended)).toEqual(ended);
  });

  it('is still ended where its field stands in a newer catalogue', async () => {
    await refused({ scope: FIELD });
    const [before, after] = [
      smallVersion('A', [['c1', 'c2'], ['c3']]),
      smallVersion('B', [['c3'], ['c1', 'c2']]),
    ];
    await world.stores.catalogues.insert(after);
    await world.stores.catalogues.insertMapping(smallMapping(before, after));
    await world.stores.rounds.insert(aRound({ id: 'newer', catalogueVersionId: 'B' }));
    const fieldOf = (fieldId: string) => ({
      scope: { kind: 'field', catalogueVersionId: 'B', fieldId } as const,
      rhythm: WEEKLY,
    });
    await expect(world.other(ADA, fieldOf('B-f2'))).rejects.toMatchObject(DECLINED);
    await expect(world.other(ADA, fieldOf('B-f1'))).resolves.toBeDefined();
  });

  it('leaves Koordination everything else', async () => {
    await refused();
    await world.member('ben');
    await expect(world.other(BEN)).resolves.toBeDefined();
    await expect(world.other(ADA, { scope: FIELD })).resolves.toBeDefined();
  });

  it('leaves the member everything', async () => {
    await refused();
    await expect(world.own(ada, { rhythm: WEEKLY })).resolves.toMatchObject({ state: 'active' });
    const other = await world.own(ada, { scope: FIELD });
    await world.change.change(
      ada,
      world.key(other),
      1,
      aWish({ rhythm: { kind: 'yearly', month: 1, day: 1 } }),
    );
    expect(await world.now(other)).toMatchObject({ scope: { kind: 'overall' } });
  });

  it('leaves Koordination the time of one about the same that the member keeps', async () => {
    const kept = await world.own(ada, { rhythm: WEEKLY });
    await refused();
    await world.change.change(COORDINATION, world.key(kept), 1, aWish({ rhythm: WEEKLY, time: '09:00' }));
    expect(await world.now(kept)).toMatchObject({ time: '09:00', state: 'active' });
  });
});

describe('what the address of a later member unsubscribed from', () => {
  const HERS = { kind: 'address', address: 'ada@kommune.example' } as const;

  beforeEach(async () => {
    const subscription = await world.other(HERS);
    await world.confirm.confirm(world.token('subscription_confirmation', subscription));
    await world.unsubscribe.unsubscribe(world.token('unsubscription', subscription));
  });

  it.each<Partial<SubscriptionWish>>([{}, { rhythm: WEEKLY }])(
    'is not given as a duty with %j',
    async (wish) => {
      await expect(world.other(ADA, wish)).rejects.toMatchObject(DECLINED);
      expect(await count()).toBe(1);
    },
  );

  it('is not told by changing a duty about something else', async () => {
    const other = await world.other(ADA, { scope: FIELD, rhythm: WEEKLY });
    const change = world.change.change(COORDINATION, world.key(other), 1, aWish({ rhythm: WEEKLY }));
    await expect(change).rejects.toMatchObject(DECLINED);
  });

  it('keeps nobody else from it, nor the member themselves', async () => {
    await world.member('ben');
    await expect(world.other(BEN)).resolves.toMatchObject({ state: 'active' });
    await expect(world.own(ada)).resolves.toMatchObject({ state: 'active' });
  });
});

describe('what an address unsubscribed from', () => {
  beforeEach(async () => {
    const subscription = await world.other(ADDRESS);
    await world.confirm.confirm(world.token('subscription_confirmation', subscription));
    await world.unsubscribe.unsubscribe(world.token('unsubscription', subscription));
  });

  it('has to be confirmed anew, whatever the rhythm', async () => {
    const anew = await world.other(ADDRESS, { rhythm: WEEKLY });
    expect(anew).toMatchObject({ state: 'unconfirmed', next: null });
    expect(world.world.mailer.sent).toHaveLength(2);
  });

  it('is not sent there by changing another one that the address confirmed', async () => {
    const other = await world.other(ADDRESS, { scope: FIELD, rhythm: WEEKLY });
    await world.confirm.confirm(world.token('subscription_confirmation', other));
    const confirmed = await world.now(other);
    await expect(
      world.change.change(COORDINATION, world.key(other), confirmed.revision, aWish({ rhythm: WEEKLY })),
    ).rejects.toMatchObject(DECLINED);
  });
});

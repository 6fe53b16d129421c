import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  SUBSCRIBING_COORDINATION as COORDINATION,
  SUBSCRIBING_TOWN as TOWN,
  SubscriptionWorld,
} from '@selbstcheck/testing';
import { DAY } from '../access/moments.js';
import type { Subscription } from '../digests/subscription.js';
import { ReapplyEndings } from './reapply-endings.js';

const ADDRESS = { kind: 'address', address: 'zeitung@weidenfurt.example' } as const;

let world: SubscriptionWorld;
let reapplying: ReapplyEndings;

beforeEach(async () => {
  world = await SubscriptionWorld.make();
  reapplying = new ReapplyEndings(world.stores, world.register, world.world.audit);
});

/** Puts a subscription back as a backup had it. */
async function putBack(subscription: Subscription): Promise<void> {
  await world.stores.subscriptions.remove(TOWN, subscription.id);
  await world.stores.subscriptions.insert(subscription);
}

/** An address that had unsubscribed, and was asked once more to confirm. */
async function askedAgain(later: number = DAY) {
  const address = await world.other(ADDRESS);
  await world.confirm.confirm(world.token('subscription_confirmation', address));
  const confirmed = await world.now(address);
  await world.unsubscribe.unsubscribe(world.token('unsubscription', address));
  const unsubscribed = await world.now(address);
  world.world.wait(later);
  await world.askAgain.send(COORDINATION, world.key(address));
  return { address, confirmed, unsubscribed };
}

describe('what an address unsubscribed from, and was asked about once more', () => {
  it('is left alone where an address confirmed it anew', async () => {
    const { address, unsubscribed } = await askedAgain();
    world.world.wait(-2 * DAY);
    await world.confirm.confirm(world.token('subscription_confirmation', address));
    const confirmed = await world.now(address);
    await expect(reapplying.run()).resolves.toBe(0);
    expect(await world.now(address)).toEqual(confirmed);
    await putBack({ ...unsubscribed, state: 'active' });
    await expect(reapplying.run()).resolves.toBe(0);
  });

  it('waits for its address, which was asked once more while the clock had gone back', async () => {
    const { address } = await askedAgain(-2 * DAY);
    await expect(reapplying.run()).resolves.toBe(0);
    expect((await world.now(address)).state).toBe('unconfirmed');
  });

  it('is ended where Koordination asked its address once more, which did not answer', async () => {
    const { confirmed } = await askedAgain();
    await putBack(confirmed);
    await expect(reapplying.run()).resolves.toBe(1);
    expect((await world.now(confirmed)).state).toBe('unsubscribed');
  });
});

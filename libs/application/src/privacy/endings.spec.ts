import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  DeliveryWorld,
  InMemoryErasureRegister,
  SUBSCRIBING_COORDINATION as COORDINATION,
  SUBSCRIBING_TOWN as TOWN,
  SubscriptionWorld,
} from '@selbstcheck/testing';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import { DAY } from '../access/moments.js';
import type { Subscription } from '../digests/subscription.js';
import { ReapplyEndings } from './reapply-endings.js';

const ADDRESS = { kind: 'address', address: 'zeitung@weidenfurt.example' } as const;

let world: SubscriptionWorld;
let reapplying: ReapplyEndings;
let ada: Actor;
let hers: Subscription;

beforeEach(async () => {
  world = await SubscriptionWorld.make();
  reapplying = new ReapplyEndings(world.stores, world.register, world.world.audit);
  ada = await world.member('ada');
  hers = await world.own(ada);
  world.world.wait(DAY);
});

const unsubscribe = () => world.unsubscribe.unsubscribe(world.token('unsubscription', hers));

/** Puts a subscription back as a backup had it. */
async function restore(subscription: Subscription): Promise<void> {
  await world.stores.subscriptions.remove(TOWN, subscription.id);
  await world.stores.subscriptions.insert(subscription);
}

describe('what is remembered of subscriptions', () => {
  it('is that one was unsubscribed by its link, once', async () => {
    const at = world.world.clock.now();
    await unsubscribe();
    world.world.wait(DAY);
    await unsubscribe();
    expect(await world.register.list()).toEqual([{ subscriptionId: hers.id, ended: 'unsubscribed', at }]);
  });

  it('is that its recipient ended it, and took it away', async () => {
    await world.end.end(ada, world.key(hers), 1);
    await world.end.end(ada, world.key(hers), 2);
    const endings = (await world.register.list()).map((entry) => 'ended' in entry && entry.ended);
    expect(endings).toEqual(['unsubscribed', 'removed']);
  });

  it('is that Koordination removed it, without the address', async () => {
    const address = await world.other(ADDRESS);
    await world.end.end(COORDINATION, world.key(address), 1);
    const register = await world.register.list();
    expect(register).toMatchObject([{ subscriptionId: address.id, ended: 'removed' }]);
    expect(JSON.stringify(register)).not.toContain(ADDRESS.address);
  });

  it('is that its recipient took it up again, not that it goes on after a pause', async () => {
    await world.pause.pause(ada, world.key(hers), 1);
    await world.resume.resume(ada, world.key(hers), 2);
    await world.end.end(ada, world.key(hers), 3);
    await world.resume.resume(ada, world.key(hers), 4);
    const at = world.world.clock.now();
    expect(await world.register.list()).toEqual([
      { subscriptionId: hers.id, ended: 'unsubscribed', at },
      { subscriptionId: hers.id, takenUp: true, at },
    ]);
  });

  it('is nothing where taking it up again was refused', async () => {
    await world.end.end(ada, world.key(hers), 1);
    await expect(world.resume.resume(ada, world.key(hers), 1)).rejects.toThrow();
    await expect(world.resume.resume(COORDINATION, world.key(hers), 2)).rejects.toThrow();
    expect(await world.register.list()).toHaveLength(1);
  });

  it('is nothing where ending it was refused, or it only pauses', async () => {
    await expect(world.end.end(ada, world.key(hers), 7)).rejects.toMatchObject({
      code: 'subscription-stale',
    });
    await world.pause.pause(ada, world.key(hers), 1);
    expect(await world.register.list()).toEqual([]);
  });
});

describe('a register that cannot be written', () => {
  const unwritable = new SelbstcheckError('erasure-register-unwritable', 'The disk is full.');

  beforeEach(() => {
    jest.spyOn(world.register, 'add').mockRejectedValue(unwritable);
  });

  it('keeps nobody from unsubscribing', async () => {
    await expect(unsubscribe()).resolves.toMatchObject({ state: 'unsubscribed' });
    expect((await world.now(hers)).state).toBe('unsubscribed');
    expect((await world.world.actions()).at(-1)).toBe('subscription_ended');
  });

  it('keeps Koordination from removing nobody either', async () => {
    await world.end.end(COORDINATION, world.key(hers), 1);
    expect(await world.stores.subscriptions.findAnywhere(hers.id)).toBeNull();
  });

  it('hides no other failure', async () => {
    jest.spyOn(world.register, 'add').mockRejectedValue(new TypeError('a mistake'));
    await expect(unsubscribe()).rejects.toThrow('a mistake');
  });
});

describe('a subscription that came back with a backup', () => {
  it('is unsubscribed again as of then, which is recorded once', async () => {
    const at = world.world.clock.now();
    await unsubscribe();
    world.world.wait(DAY);
    await restore(hers);
    await expect(reapplying.run()).resolves.toBe(1);
    expect(await world.now(hers)).toMatchObject({ state: 'unsubscribed', stateSince: at, next: null });
    const recorded = await world.world.trail();
    expect(recorded.at(-1)).toMatchObject({
      action: 'subscription_ended',
      municipalityId: TOWN,
      actor: { kind: 'system' },
      subject: { kind: 'subscription', id: hers.id },
      after: { cameBackWithBackup: true },
    });
    await expect(reapplying.run()).resolves.toBe(0);
    expect(await world.world.trail()).toHaveLength(recorded.length);
  });

  it.each([
    ['active', 'active'],
    ['unsubscribed, with the address', 'unsubscribed'],
  ] as const)('is removed again where it came back %s', async (_, state) => {
    const address = await world.other(ADDRESS);
    await world.end.end(COORDINATION, world.key(address), 1);
    await restore({ ...address, state });
    await expect(reapplying.run()).resolves.toBe(1);
    expect(await world.stores.subscriptions.findAnywhere(address.id)).toBeNull();
    await expect(reapplying.run()).resolves.toBe(0);
  });

  it('is removed where it was unsubscribed before, with one entry in the trail', async () => {
    await world.end.end(ada, world.key(hers), 1);
    world.world.wait(DAY);
    await world.end.end(ada, world.key(hers), 2);
    await restore(hers);
    const recorded = (await world.world.trail()).length;
    await expect(reapplying.run()).resolves.toBe(1);
    expect(await world.stores.subscriptions.findAnywhere(hers.id)).toBeNull();
    expect(await world.world.trail()).toHaveLength(recorded + 1);
  });

  it.each([
    ['later', DAY],
    ['while the clock had gone back', -2 * DAY],
  ])('is left alone where its recipient had taken it up again %s', async (_, later) => {
    await unsubscribe();
    world.world.wait(later);
    await world.resume.resume(ada, world.key(hers), 2);
    const resumed = await world.now(hers);
    await expect(reapplying.run()).resolves.toBe(0);
    expect(await world.now(hers)).toEqual(resumed);
  });

  it('is left alone where it was taken up again, and the backup is from before it was ended', async () => {
    await unsubscribe();
    world.world.wait(DAY);
    await world.resume.resume(ada, world.key(hers), 2);
    await restore(hers);
    await expect(reapplying.run()).resolves.toBe(0);
    expect(await world.now(hers)).toEqual(hers);
  });

  it('is ended where the clock had gone back before it was', async () => {
    world.world.wait(-2 * DAY);
    await unsubscribe();
    await restore(hers);
    await expect(reapplying.run()).resolves.toBe(1);
  });

  it('is removed whatever its clock said', async () => {
    await world.end.end(COORDINATION, world.key(hers), 1);
    await restore({ ...hers, stateSince: '2030-01-01T00:00:00.000Z' });
    await expect(reapplying.run()).resolves.toBe(1);
    expect(await world.stores.subscriptions.findAnywhere(hers.id)).toBeNull();
  });

  it('is left alone where it was taken up before that was written, or when it could not be', async () => {
    await unsubscribe();
    world.world.wait(DAY);
    const unwritable = new SelbstcheckError('erasure-register-unwritable', 'The disk is full.');
    const add = jest.spyOn(world.register, 'add').mockRejectedValue(unwritable);
    await world.resume.resume(ada, world.key(hers), 2);
    add.mockRestore();
    await expect(reapplying.run()).resolves.toBe(0);
    expect((await world.now(hers)).state).toBe('active');
  });

  it('is ended where it was taken up again and ended once more', async () => {
    await unsubscribe();
    world.world.wait(DAY);
    await world.resume.resume(ada, world.key(hers), 2);
    const resumed = await world.now(hers);
    world.world.wait(DAY);
    await unsubscribe();
    await restore(resumed);
    await expect(reapplying.run()).resolves.toBe(1);
    expect((await world.now(hers)).state).toBe('unsubscribed');
  });

  it('and is nobody’s concern in the register stays', async () => {
    await world.register.add({ personId: hers.id, at: world.world.clock.now() });
    await world.register.add({ subscriptionId: 'gone', ended: 'removed', at: world.world.clock.now() });
    await expect(reapplying.run()).resolves.toBe(0);
    expect(await world.now(hers)).toEqual(hers);
  });

  it('is ended once where a server and its workers start at once', async () => {
    await unsubscribe();
    await restore(hers);
    const another = new ReapplyEndings(world.stores, world.register, world.world.audit);
    expect((await Promise.all([reapplying.run(), another.run()])).sort()).toEqual([0, 1]);
  });
});

describe('a mail in the outbox of a backup', () => {
  it.each(['unsubscribed', 'removed'] as const)(
    'is not sent where its subscription was %s',
    async (ended) => {
      const delivery = new DeliveryWorld();
      await delivery.settle();
      await delivery.lay();
      const register = new InMemoryErasureRegister();
      await register.add({ subscriptionId: 'subscription-1', ended, at: delivery.clock.now() });
      await new ReapplyEndings(delivery.stores, register, delivery.audit).run();
      await delivery.deliver();
      expect(delivery.post.posted).toEqual([]);
      const mail = await delivery.stores.outbox.find('municipality-1', 'mail-1');
      if (ended === 'removed') expect(mail).toBeNull();
      else expect(mail).toMatchObject({ state: 'withdrawn', problem: 'unsubscribed', attempts: 0 });
    },
  );
});

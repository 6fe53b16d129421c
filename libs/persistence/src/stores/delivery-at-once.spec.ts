import { beforeEach, describe, expect, it } from '@jest/globals';
import { DeliveryWorld, describeEachDatabase, FakeMailPost } from '@selbstcheck/testing';
import { databaseHandling } from '../database/database-handling.spec-support.js';
import { createStores } from './create-stores.js';

const LEASE_OVER = '2026-02-01T07:20:00.000Z';

describe('delivery out of a database', () => {
  describeEachDatabase(databaseHandling, (database) => {
    let world: DeliveryWorld;
    beforeEach(async () => {
      world = new DeliveryWorld(new FakeMailPost(3), createStores(database()));
      await world.settle();
    });

    it('hands each mail to one of three workers', async () => {
      await world.layMany(120);
      world.post.answer = async () => {
        await aTurn();
        return { kind: 'accepted' };
      };
      const { signal } = new AbortController();
      await Promise.all(['one', 'two', 'three'].map((name) => world.worker(name).run(signal)));
      expect(await world.states()).toEqual({ sent: 120 });
      expect(new Set(world.post.posted.map(({ to }) => to)).size).toBe(120);
      expect(world.post.posted).toHaveLength(120);
    });

    it('takes up what a dead worker held, and leaves what it had begun to coordination', async () => {
      await world.layMany(10);
      const silent = new FakeMailPost(2);
      const stuck = new Promise<void>((begun) => {
        silent.answer = () => {
          if (silent.posted.length === 2) begun();
          return new Promise(() => undefined);
        };
      });
      void world.worker('dead', 'show', silent).run(new AbortController().signal);
      await stuck;
      await world.deliver();
      expect(await world.states()).toEqual({ leased: 8, sending: 2 });
      world.clock.moveTo(LEASE_OVER);
      await world.deliver();
      expect(await world.states()).toEqual({ sent: 8, uncertain: 2 });
      const begun = new Set(silent.posted.map(({ to }) => to));
      expect(world.post.posted.filter(({ to }) => begun.has(to))).toEqual([]);
    });

    it('stops a subscription with its second bounce, in the unit of work that records it', async () => {
      await world.lay();
      await world.layMail('mail-2', 'subscription-1');
      world.post.answer = () => ({ kind: 'refused_for_good', replyCode: 550, isAboutRecipient: true });
      await world.deliver();
      expect(await world.states()).toEqual({ failed: 2 });
      expect(await world.subscription()).toMatchObject({ state: 'disabled', hardBounces: 2 });
      const [entry] = await world.stores.audit.readAfter(0, 10);
      expect(entry).toMatchObject({ action: 'subscription_disabled' });
    });
  });
});

function aTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

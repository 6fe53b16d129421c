import { beforeEach, describe, expect, it } from '@jest/globals';
import { SYSTEM, type PostOutcome } from '@selbstcheck/application';
import { DeliveryWorld, describeEachDatabase, FakeMailPost } from '@selbstcheck/testing';
import { AsyncResource } from 'node:async_hooks';
import { databaseHandling } from '../database/database-handling.spec-support.js';
import { createStores } from './create-stores.js';

const BOUNCE: PostOutcome = { kind: 'refused_for_good', replyCode: 550, isAboutRecipient: true };
const WEEKLY = { kind: 'weekly', weekday: 1 } as const;
const YEARLY = { kind: 'yearly', month: 1, day: 1 } as const;

describe('second bounces that are recorded together while others change subscriptions', () => {
  describeEachDatabase(databaseHandling, (database) => {
    let world: DeliveryWorld;

    beforeEach(async () => {
      world = new DeliveryWorld(new FakeMailPost(2), createStores(database()));
      await world.settle();
      // handed over the other way round than by id
      await world.stores.unitOfWork.run(async () => {
        await world.lay({ id: 'b', rhythm: WEEKLY, hardBounces: 1 });
        await world.stores.subscriptions.insert({
          ...(await world.subscription('b')),
          ...{ id: 'a', rhythm: YEARLY },
        });
      });
      await world.layMail('mail-2', 'a');
      world.post.answer = () => BOUNCE;
    });

    /** Changes subscriptions in this order and records it, as Koordination, a plan or a meeting does. */
    const changing = (ids: readonly string[]): Promise<void> => {
      const { subscriptions, unitOfWork } = world.stores;
      return unitOfWork.run(async () => {
        for (const id of ids) {
          const { municipalityId, revision } = await world.subscription(id);
          await subscriptions.change(municipalityId, id, revision, { time: '09:00' });
          await aMoment();
        }
        await world.audit.record(SYSTEM, {
          municipalityId: 'municipality-1',
          action: 'subscription_changed',
          subject: { kind: 'subscription', id: ids[0] ?? '' },
        });
      });
    };

    /** Begins something else once the first bounce is written, and goes on a moment later. */
    const meanwhile = (others: () => Promise<void>): Promise<void> => {
      const { subscriptions } = world.stores;
      const change = subscriptions.change.bind(subscriptions);
      return new Promise((resolve, reject) => {
        let isBegun = false;
        // outside the unit of work that is going on then
        const begin = AsyncResource.bind(() => void others().then(resolve, reject));
        subscriptions.change = async (...args) => {
          await change(...args);
          if (isBegun) return;
          isBegun = true;
          begin();
          await aMoment();
        };
      });
    };

    it.each([[['a', 'b']], [['b']]])('does not wait for somebody with %j who waits for it', async (ids) => {
      const outcome = meanwhile(() => changing(ids)).catch((error: { code?: string }) => error.code);
      await world.deliver();
      // where a bounce was faster, whoever changed it looks at it again
      expect([undefined, 'subscription-stale']).toContain(await outcome);
      expect(await world.states()).toEqual({ failed: 2 });
      for (const id of ['a', 'b']) {
        expect(await world.subscription(id)).toMatchObject({ state: 'disabled', hardBounces: 2 });
      }
      const entries = await world.stores.audit.readAfter(0, 10);
      const stopped = entries.filter(({ action }) => action === 'subscription_disabled');
      expect(stopped.map(({ subject }) => subject?.id).sort()).toEqual(['a', 'b']);
    });
  });
});

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

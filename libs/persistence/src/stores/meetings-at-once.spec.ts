import { beforeEach, describe, expect, it } from '@jest/globals';
import { FollowMeetings } from '@selbstcheck/application';
import { describeEachDatabase, DigestWorld } from '@selbstcheck/testing';
import { databaseHandling } from '../database/database-handling.spec-support.js';
import { createStores } from './create-stores.js';

const IDS = Array.from({ length: 40 }, (_, index) => `p${10 + index}`);

describe('meetings that change while digests before them are planned', () => {
  describeEachDatabase(databaseHandling, (database) => {
    let world: DigestWorld;

    const meet = (id: string, date: string): Promise<void> =>
      world.stores.meetings.insert({
        ...{ id, date, time: null, place: null, revision: 1 },
        municipalityId: world.municipalityId,
      });
    const follow = (): Promise<void> => {
      const { stores, nextSlots, clock, municipalityId } = world;
      return new FollowMeetings(stores.subscriptions, nextSlots, clock).follow(municipalityId);
    };

    beforeEach(async () => {
      world = await DigestWorld.on(createStores(database()));
      await meet('m1', '2026-12-10');
      for (const [index, id] of IDS.entries()) {
        // the other way round than by id, so that both would wait for each other if each held them in its own order
        const time = `07:${59 - index}`;
        const rhythm = { kind: 'before_meeting', days: 5 } as const;
        await world.subscribe(id, { rhythm, time, zone: 'Europe/Berlin' });
      }
      world.clock.moveTo('2026-12-05T08:00:00.000Z');
    });

    it('lets each be told once, and before the next meeting then', async () => {
      const { unitOfWork } = world.stores;
      const run = unitOfWork.run.bind(unitOfWork);
      const meetings: Promise<void>[] = [];
      unitOfWork.run = (work) => {
        if (meetings.length === 0) {
          meetings.push(
            run(async () => {
              await meet('m2', '2027-03-10');
              await follow();
            }),
          );
        }
        return run(work);
      };
      await Promise.all([world.plan(), world.plan()]);
      await Promise.all(meetings);
      for (const id of IDS) {
        expect(await world.slots(id)).toHaveLength(1);
        const { next } = (await world.stores.subscriptions.findAnywhere(id)) ?? {};
        expect(next?.date).toBe('2027-03-05');
      }
    });
  });
});

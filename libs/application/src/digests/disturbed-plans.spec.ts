import { beforeEach, describe, expect, it } from '@jest/globals';
import { DigestWorld } from '@selbstcheck/testing';
import { FollowMeetings } from './follow-meetings.js';
import type { Subscription } from './subscription.js';

let world: DigestWorld;

beforeEach(async () => {
  world = await DigestWorld.make();
});

const now = async (id = 'p1'): Promise<Subscription> => {
  const subscription = await world.stores.subscriptions.findAnywhere(id);
  if (!subscription) throw new Error(`${id} is gone.`);
  return subscription;
};

const change = async (changed: Parameters<typeof world.stores.subscriptions.change>[3]): Promise<void> => {
  const { municipalityId, id, revision } = await now();
  await world.stores.subscriptions.change(municipalityId, id, revision, changed);
};

/** Lets something happen right before one of the planner's units of work, counted from 1. */
function beforeUnit(count: number, happening: () => Promise<void>): void {
  const { unitOfWork } = world.stores;
  const run = unitOfWork.run.bind(unitOfWork);
  let units = 0;
  unitOfWork.run = async (work) => {
    units += 1;
    if (units === count) await run(happening);
    return run(work);
  };
}

describe('a slot that is due once more after the clock was set back', () => {
  const SUNDAYS = { rhythm: { kind: 'weekly', weekday: 7 }, time: '10:00', zone: 'Europe/Berlin' } as const;

  beforeEach(async () => {
    await world.subscribe('p1', SUNDAYS);
    world.clock.moveTo('2026-11-22T09:00:10.000Z');
    await world.plan();
    world.clock.moveTo('2026-11-22T08:59:30.000Z');
    await change({ next: await world.nextSlots.after(await now(), world.clock.now()) });
    expect((await now()).next?.date).toBe('2026-11-22');
  });

  it('stays decided, and the subscription waits for the one after it', async () => {
    world.clock.moveTo('2026-11-22T09:00:10.000Z');
    await world.plan();
    expect(await world.slots('p1')).toHaveLength(1);
    expect((await now()).next).toEqual({ date: '2026-11-29', time: '10:00', at: '2026-11-29T09:00:00.000Z' });
  });

  it('loses nothing that happened since it was decided', async () => {
    const told = await world.head();
    await world.closeRound({ version: 'B', id: 'later', referenceDate: '2026-11-20', signs: { c1: '111' } });
    for (const moment of ['2026-11-22T09:00:10.000Z', '2026-11-29T09:00:10.000Z']) {
      world.clock.moveTo(moment);
      await world.plan();
    }
    expect(await world.slots('p1')).toMatchObject([
      { window: { upTo: told } },
      { window: { after: told, upTo: await world.head() }, decision: 'mail' },
    ]);
  });

  it('does not hold up the others of its batch', async () => {
    await world.subscribe('p2', { ...SUNDAYS, watermark: await world.head() });
    world.clock.moveTo('2026-11-22T09:00:10.000Z');
    await world.plan();
    expect(await world.slots('p2')).toHaveLength(1);
  });

  it('leaves a subscription as its recipient changes it at that moment', async () => {
    world.clock.moveTo('2026-11-22T09:00:10.000Z');
    beforeUnit(2, () => change({ state: 'paused', next: null }));
    await world.plan();
    expect(await now()).toMatchObject({ state: 'paused', next: null });
  });
});

it('a closing that was decided and waits all the same is shown as a failure', async () => {
  await world.subscribe('p1');
  await world.closeRound({ version: 'B', id: 'later', referenceDate: '2026-11-20', signs: { c1: '111' } });
  await world.plan();
  await change({ watermark: 0 });
  await expect(world.plan()).rejects.toMatchObject({
    code: 'slot-not-planned',
    cause: { code: 'slot-decided' },
  });
});

describe('a meeting that is planned while digests before the last one are composed', () => {
  const BEFORE_MEETINGS = {
    rhythm: { kind: 'before_meeting', days: 5 },
    ...{ time: '08:00', zone: 'Europe/Berlin' },
  } as const;
  const DUE = '2026-12-05T07:00:30.000Z';

  const meet = (id: string, date: string) =>
    world.stores.meetings.insert({
      ...{ id, date, time: null, place: null, revision: 1 },
      municipalityId: world.municipalityId,
    });
  const meetAgain = async (): Promise<void> => {
    await meet('m2', '2027-03-10');
    const { stores, nextSlots, clock, municipalityId } = world;
    await new FollowMeetings(stores.subscriptions, nextSlots, clock).follow(municipalityId);
  };

  beforeEach(() => meet('m1', '2026-12-10'));

  it('is the one that the next digest comes before, and the due one is told in the same run', async () => {
    await world.subscribe('p1', BEFORE_MEETINGS);
    world.clock.moveTo(DUE);
    beforeUnit(1, meetAgain);
    await world.plan();
    expect((await now()).next).toMatchObject({ date: '2027-03-05' });
    expect(await world.slots('p1')).toMatchObject([{ time: { date: '2026-12-05' } }]);
  });

  it('counts for everybody, also where so many wait that they are told in several parts', async () => {
    const ids = Array.from({ length: 201 }, (_, index) => `p${index + 1}`);
    for (const id of ids) await world.subscribe(id, BEFORE_MEETINGS);
    world.clock.moveTo(DUE);
    beforeUnit(2, meetAgain);
    await world.plan();
    for (const id of ids) expect(await world.slots(id)).toHaveLength(1);
    const dates = (await Promise.all(ids.map(now))).map(({ next }) => next?.date ?? 'none');
    expect(new Set(dates)).toEqual(new Set(['2027-03-05']));
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RoundKey } from '../ports/round-store.js';
import { PlanningWorld } from '@selbstcheck/testing';

let world: PlanningWorld;
let key: RoundKey;

beforeEach(async () => {
  world = await PlanningWorld.make();
  key = await world.plan({}, 'open');
  await world.assign(key, 'field A-f1 Jugendamt', 'criterion A-c2 Kultur');
});

describe('how far a round is', () => {
  it('is counted per criterion and department, with who is asked next', async () => {
    for (const id of ['A-c1-1', 'A-c1-2']) await world.answer(key, 'Jugendamt', id);
    const { progress, departments, askedNext, unheld } = await world.readProgress.read(key);
    expect(progress).toMatchObject({ asked: 9, answered: 2, open: 7 });
    expect(progress.fields[0]?.criteria[0]).toMatchObject({ criterionId: 'A-c1', answered: 2, open: 1 });
    expect(departments.map(({ department, asked, open }) => [department, asked, open])).toEqual([
      ['Jugendamt', 3, 1],
      ['Kultur', 3, 3],
    ]);
    expect(askedNext).toMatchObject([
      { department: 'Kultur', open: 3, daysLeft: 26, isOverdue: false },
      { department: 'Jugendamt', open: 1 },
    ]);
    expect(unheld).toBe(3);
  });

  it('says on the day after the deadline that it is over', async () => {
    world.world.clock.moveTo('2026-12-19T08:00:00.000Z');
    const { askedNext } = await world.readProgress.read(key);
    expect(askedNext[0]).toMatchObject({ daysLeft: -1, isOverdue: true });
  });

  it('asks nobody before the opening and after the answering', async () => {
    await world.step(key, 'in_agreement');
    await expect(world.readProgress.read(key)).resolves.toMatchObject({ askedNext: [] });
    const planned = await world.plan();
    await world.assign(planned, 'field A-f1 Jugendamt');
    await expect(world.readProgress.read(planned)).resolves.toMatchObject({
      askedNext: [],
      provisional: null,
    });
  });

  it('has one provisional result, that of the newest answers', async () => {
    await expect(world.readProgress.read(key)).resolves.toMatchObject({ provisional: null });
    await world.answer(key, 'Jugendamt', 'A-c1-1');
    const { provisional } = await world.readProgress.read(key);
    expect(provisional?.overall).toMatchObject({ stage: 4, rated: 1 });
    expect(provisional?.fields[0]?.criterionScores[0]).toMatchObject({ symbol: 3, rated: 1, asked: 3 });
    await expect(world.stores.results.list(key)).resolves.toEqual([]);
  });

  it('is not told of imported and foreign rounds', async () => {
    const imported = await world.imported();
    await expect(world.readProgress.read(imported)).rejects.toMatchObject({ code: 'round-not-planned' });
    const foreign = { ...key, municipalityId: 'municipality-2' };
    await expect(world.readProgress.read(foreign)).rejects.toMatchObject({ code: 'round-not-found' });
  });
});

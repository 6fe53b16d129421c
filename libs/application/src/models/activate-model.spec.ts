import { beforeEach, describe, expect, it } from '@jest/globals';
import { abortedAfter, RescoringWorld, STRICT_MODEL } from '@selbstcheck/testing';

const CHANGING = { c1: '333', c2: '222', c3: '111' };

let world: RescoringWorld;

beforeEach(async () => {
  world = await RescoringWorld.make();
});

/** Of every round, as ComparedRounds gives them. */
async function stagesShown(): Promise<readonly (number | null)[]> {
  const { rounds } = await world.history.read(world.municipalityId);
  return rounds.map(({ compared }) => compared.score.overall.stage);
}

describe('activating another scoring model', () => {
  it('writes the results of every reading under it first, and leaves those that are there', async () => {
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING, workshop: { c3: '333' } });
    await world.addRound({
      id: 'r2',
      version: 'A',
      referenceDate: '2021-01-01',
      recorded: { c1: 3, c2: 2, c3: 1 },
    });
    const before = await world.stages('r1');
    const id = await world.tryStrict();
    await world.activate(id);
    expect(await stagesShown()).toEqual([3, 3]);
    await world.run(id);
    expect(await world.rescoring(id)).toMatchObject({ state: 'activated', done: 2, total: 2 });
    expect((await world.activeModel.current()).model).toEqual(STRICT_MODEL);
    expect(await stagesShown()).toEqual([2, 2]);
    expect(await world.stages('r1')).toEqual([
      ...before,
      'self_rating 1 streng@1 2',
      'workshop 1 streng@1 3',
    ]);
    expect(await world.actions()).toEqual([
      'model_added',
      'rescoring_started',
      'model_activation_begun',
      'model_activated',
    ]);
  });

  it('tells nobody: a stage under one model is no change of a stage under another', async () => {
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING });
    const head = await world.stores.events.head(world.municipalityId);
    const id = await world.tryStrict();
    await world.activate(id);
    await world.run(id);
    expect(await stagesShown()).toEqual([2]);
    expect(await world.stores.events.head(world.municipalityId)).toBe(head);
  });

  it('changes the stamp of every municipality, so that nothing prepared before is shown any more', async () => {
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING });
    const id = await world.tryStrict();
    await world.activate(id);
    const { models, rounds } = world.stores;
    const activate = models.activate.bind(models);
    let written = '';
    models.activate = async (...told) => {
      written = await rounds.stamp(world.municipalityId);
      await activate(...told);
    };
    await world.run(id);
    expect(await rounds.stamp(world.municipalityId)).not.toBe(written);
  });

  it('scores rounds that were closed or corrected since the dry run as they are now', async () => {
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING });
    const id = await world.tryStrict();
    await world.addRound({ id: 'r0', version: 'A', referenceDate: '2019-01-01', signs: CHANGING });
    const key = { municipalityId: world.municipalityId, roundId: 'r1' };
    const answers = new Map([['A-c1-1', 'no'] as const]);
    await world.stores.rounds.replaceRatings(key, 'self_rating', { answers, recorded: new Map() });
    await world.stores.rounds.change(key, { revision: 2 });
    await world.score((await world.stores.rounds.find(key))!);
    await world.activate(id);
    await world.run(id);
    expect(await world.stages('r0')).toEqual(['self_rating 1 wk-2020@1 3', 'self_rating 1 streng@1 2']);
    expect((await world.stages('r1')).at(-1)).toBe('self_rating 2 streng@1 1');
  });

  it('scores a round that was closed after its turn together with the activation', async () => {
    for (const id of ['r2', 'r3', 'r4']) await world.addRound({ id, version: 'A', signs: CHANGING });
    const id = await world.tryStrict();
    await world.activate(id);
    await world.run(id, abortedAfter(1));
    expect(await world.rescoring(id)).toMatchObject({ state: 'activating', cursor: 'r3', done: 2 });
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING });
    await world.run(id);
    expect(await world.rescoring(id)).toMatchObject({ state: 'activated' });
    expect((await world.stages('r1')).at(-1)).toBe('self_rating 1 streng@1 2');
  });

  it('goes on where it was killed, and writes nothing twice', async () => {
    for (const id of ['r1', 'r2', 'r3', 'r4', 'r5'])
      await world.addRound({ id, version: 'A', signs: CHANGING });
    const id = await world.tryStrict();
    await world.activate(id);
    const { results } = world.stores;
    const insert = results.insert.bind(results);
    let inserted = 0;
    results.insert = async (...told) => {
      inserted += 1;
      if (inserted === 4) throw new Error('killed');
      await insert(...told);
    };
    await expect(world.run(id)).rejects.toThrow('killed');
    expect(await stagesShown()).toEqual([3, 3, 3, 3, 3]);
    await world.run(id);
    expect(await stagesShown()).toEqual([2, 2, 2, 2, 2]);
    for (const round of ['r1', 'r2', 'r3', 'r4', 'r5']) expect(await world.stages(round)).toHaveLength(2);
    await world.run(id);
    expect(await world.rescoring(id)).toMatchObject({ state: 'activated', done: 5 });
  });

  it('can be cancelled until it is done; what was active stays', async () => {
    for (const id of ['r1', 'r2', 'r3']) await world.addRound({ id, version: 'A', signs: CHANGING });
    const id = await world.tryStrict();
    await world.activate(id);
    await world.run(id, abortedAfter(1));
    await world.cancel(id);
    await world.run(id);
    expect(await world.rescoring(id)).toMatchObject({ state: 'cancelled' });
    expect(await stagesShown()).toEqual([3, 3, 3]);
  });

  it('goes back to the product’s own model the same way, with the results that are there already', async () => {
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING });
    const own = (await world.activeModel.current()).stored.hash;
    for (const hash of [await world.add(), own]) {
      const id = await world.start(hash);
      await world.run(id);
      await world.activate(id);
      await world.run(id);
    }
    expect(await stagesShown()).toEqual([3]);
    expect(await world.stages('r1')).toEqual(['self_rating 1 wk-2020@1 3', 'self_rating 1 streng@1 2']);
    const listed = (await world.reading.read()).models;
    expect(listed.map(({ model, isActive }) => [model.name, isActive])).toEqual([
      ['wk-2020@1', true],
      ['streng@1', false],
    ]);
  });

  it('is refused before the dry run is done, a second time, and where another model is active meanwhile', async () => {
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING });
    const id = await world.start(await world.add());
    await expect(world.activate(id)).rejects.toMatchObject({ code: 'rescoring-state' });
    await world.run(id);
    await world.stores.models.activate((await world.rescoring(id)).modelHash, world.clock.now());
    await expect(world.activate(id)).rejects.toMatchObject({ code: 'rescoring-stale' });
    expect(await world.rescoring(id)).toMatchObject({ state: 'ready' });
    await expect(world.activate('unknown')).rejects.toMatchObject({ code: 'rescoring-not-found' });
  });

  it('fails where another model came to be active while it was under way', async () => {
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING });
    const id = await world.tryStrict();
    await world.activate(id);
    const other = await world.add({ ...STRICT_MODEL, name: 'milde@1', cutOffs: ['1/5', '6/5', '11/5'] });
    await world.stores.models.activate(other, world.clock.now());
    await expect(world.run(id)).rejects.toMatchObject({
      code: 'rescoring-stale',
      params: { name: 'milde@1' },
    });
    expect(await world.rescoring(id)).toMatchObject({ state: 'failed', endedAt: world.clock.now() });
    expect((await world.activeModel.current()).model.name).toBe('milde@1');
    expect(await world.actions()).not.toContain('model_activated');
  });

  it('has rounds closed from then on scored under it only', async () => {
    const id = await world.tryStrict();
    await world.activate(id);
    await world.run(id);
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING });
    expect(await world.stages('r1')).toEqual(['self_rating 1 streng@1 2']);
  });
});

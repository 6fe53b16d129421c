import { beforeEach, describe, expect, it } from '@jest/globals';
import { WK_2020 } from '@selbstcheck/domain';
import { RescoringWorld, STRICT_MODEL } from '@selbstcheck/testing';

let world: RescoringWorld;

beforeEach(async () => {
  world = await RescoringWorld.make();
});

describe('the scoring models of an installation', () => {
  it('are the product’s own, active, before anybody added one or anything was scored', async () => {
    const { models, rescorings } = await world.reading.read();
    expect(models).toMatchObject([{ model: WK_2020, isActive: true, createdAt: null }]);
    expect(rescorings).toEqual([]);
  });

  it('gain one that is not active, and list the product’s own once also after it was used', async () => {
    await world.addRound({ id: 'r1', version: 'A', signs: { c1: '333' } });
    const hash = await world.add();
    expect((await world.reading.read()).models).toMatchObject([
      { model: WK_2020, isActive: true, createdAt: null },
      { hash, model: STRICT_MODEL, isActive: false, createdAt: world.clock.now() },
    ]);
    expect(await world.actions()).toEqual(['model_added']);
  });

  it('each have a name of their own', async () => {
    await world.add();
    for (const name of ['streng@1', 'wk-2020@1']) {
      const same = world.add({ ...STRICT_MODEL, name, cutOffs: ['1/3', '4/3', '7/3'] });
      await expect(same).rejects.toMatchObject({ code: 'model-exists' });
    }
    expect((await world.reading.read()).models).toHaveLength(2);
  });

  it('never have limits that make no stages', async () => {
    const wrong = world.add({ ...STRICT_MODEL, cutOffs: ['3/2', '1/2', '5/2'] });
    await expect(wrong).rejects.toMatchObject({ code: 'model-invalid' });
    expect(await world.actions()).toEqual([]);
  });
});

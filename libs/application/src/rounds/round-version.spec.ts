import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CatalogueVersion } from '@selbstcheck/domain';
import {
  smallMapping,
  PLANNED_VERSION,
  NEWER_VERSION,
  PLANNING_COORDINATION,
  PlanningWorld,
} from '@selbstcheck/testing';

let world: PlanningWorld;

beforeEach(async () => {
  world = await PlanningWorld.make();
});

const choose = (
  key: { municipalityId: string; roundId: string },
  catalogueVersionId: string,
  planRevision = 1,
) => world.choose.choose(PLANNING_COORDINATION, key, { catalogueVersionId, planRevision });

describe('what a version would mean', () => {
  it('is told against the closed round before, version by version', async () => {
    await world.imported({ title: 'Check 2020' });
    const key = await world.plan();
    const same = await world.preview.preview(key, 'A');
    expect(same).toMatchObject({ version: { id: 'A' }, previous: { title: 'Check 2020' } });
    expect(same.effects.map(({ kind }) => kind)).toEqual(['continues', 'continues', 'continues']);
    const newer = await world.preview.preview(key, 'B');
    expect(newer.effects.map(({ kind }) => kind)).toEqual(['continues', 'continues', 'breaks', 'begins']);
  });

  it('has no effects where no closed round came before: a round in work is none', async () => {
    await world.plan({ referenceDate: '2026-11-01' }, 'open');
    const key = await world.plan();
    await expect(world.preview.preview(key, 'B')).resolves.toMatchObject({ previous: null, effects: [] });
  });

  it('is refused for a version or round that is not there', async () => {
    const key = await world.plan();
    await expect(world.preview.preview(key, 'Z')).rejects.toMatchObject({
      code: 'catalogue-version-unknown',
    });
    const foreign = { ...key, municipalityId: 'municipality-2' };
    await expect(world.preview.preview(foreign, 'A')).rejects.toMatchObject({ code: 'round-not-found' });
  });
});

describe('a newer version', () => {
  it('is offered to a planned round, over as many steps as it takes, and no longer to an open one', async () => {
    const C: CatalogueVersion = { ...NEWER_VERSION, id: 'C', edition: 'C' };
    await world.stores.catalogues.insert(C);
    await world.stores.catalogues.insertMapping({ fromVersionId: 'B', toVersionId: 'C', links: [] });
    const key = await world.plan();
    const offered = async () => (await world.readPlan.read(key)).newerVersions.map(({ id }) => id);
    expect(await offered()).toEqual(['B', 'C']);
    await choose(key, 'C');
    expect(await offered()).toEqual([]);
    await choose(key, 'A', 2);
    await world.step(key, 'open');
    expect(await offered()).toEqual([]);
  });

  it('takes assignments along as the links say', async () => {
    const key = await world.plan();
    await world.assign(key, 'field A-f1 Jugendamt', 'field A-f2 Kultur', 'question A-c1-2 Schule');
    await choose(key, 'B');
    await expect(world.stores.rounds.find(key)).resolves.toMatchObject({ catalogueVersionId: 'B' });
    expect(await world.assigned(key)).toEqual([
      'question B-c1-1 Jugendamt',
      'question B-c1-2 Schule',
      'question B-c1-3 Jugendamt',
      'criterion B-c2 Jugendamt',
    ]);
    expect((await world.world.trail()).at(-1)).toMatchObject({
      action: 'round_version_chosen',
      before: { catalogueVersionId: 'A' },
      after: { catalogueVersionId: 'B' },
    });
  });

  it('takes along who holds criteria whose questions were not known yet', async () => {
    const titles: CatalogueVersion = {
      ...PLANNED_VERSION,
      id: 'T',
      fields: PLANNED_VERSION.fields.map((field) => ({
        ...field,
        criteria: field.criteria.map((criterion) => ({ ...criterion, questions: [] })),
      })),
    };
    const mapping = smallMapping(PLANNED_VERSION, NEWER_VERSION);
    await world.stores.catalogues.insert(titles);
    await world.stores.catalogues.insertMapping({
      ...mapping,
      fromVersionId: 'T',
      links: mapping.links.filter(({ level }) => level === 'criterion'),
    });
    const key = await world.plan({ catalogueVersionId: 'T' });
    await world.assign(key, 'field A-f1 Jugendamt', 'criterion A-c2 Kultur');
    await choose(key, 'B');
    expect(await world.assigned(key)).toEqual(['criterion B-c1 Jugendamt', 'criterion B-c2 Kultur']);
  });

  it('that nothing links keeps the parts that it still has', async () => {
    await world.stores.catalogues.insert({
      ...PLANNED_VERSION,
      id: 'D',
      fields: PLANNED_VERSION.fields.slice(0, 1),
    });
    const key = await world.plan();
    await world.assign(key, 'field A-f1 Jugendamt', 'criterion A-c3 Kultur', 'question A-c2-1 Schule');
    await choose(key, 'D');
    expect(await world.assigned(key)).toEqual(['question A-c2-1 Schule', 'field A-f1 Jugendamt']);
  });

  it('is refused once the round was opened, on a stale plan, and where it is not there', async () => {
    const key = await world.plan();
    await expect(choose(key, 'B', 2)).rejects.toMatchObject({ code: 'round-plan-stale' });
    await expect(choose(key, 'Z')).rejects.toMatchObject({ code: 'catalogue-version-unknown' });
    await expect(choose(await world.imported(), 'B')).rejects.toMatchObject({ code: 'round-not-planned' });
    await world.step(key, 'open');
    await expect(choose(key, 'B')).rejects.toMatchObject({ code: 'round-version-fixed' });
    await expect(world.stores.rounds.find(key)).resolves.toMatchObject({ catalogueVersionId: 'A' });
  });
});

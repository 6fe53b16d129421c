import { beforeEach, describe, expect, it } from '@jest/globals';
import { PLANNING_COORDINATION, PlanningWorld, PLANNED_ROUND } from '@selbstcheck/testing';

let world: PlanningWorld;

beforeEach(async () => {
  world = await PlanningWorld.make();
});

describe('planning a round', () => {
  it('keeps round and plan, and records it', async () => {
    const key = await world.plan();
    await expect(world.stores.rounds.find(key)).resolves.toMatchObject({
      ...{ title: 'Selbstcheck 2026', referenceDate: '2026-11-30', catalogueVersionId: 'A' },
      ...{
        state: 'planned',
        leadingReading: 'self_rating',
        revision: 1,
        source: 'answers',
        sourceHash: null,
      },
    });
    await expect(world.stores.plans.find(key)).resolves.toMatchObject({
      ...{ opensOn: '2026-11-22', deadline: '2026-12-18', namedReading: null, sourceName: null, revision: 1 },
    });
    expect(await world.world.trail()).toMatchObject([
      {
        action: 'round_planned',
        subject: { kind: 'round', id: key.roundId },
        after: { deadline: '2026-12-18' },
      },
    ]);
  });

  it.each([
    ['a deadline before the opening', { deadline: '2026-11-21' }, 'round-deadline-before-opening'],
    ['a reference date after the deadline', { referenceDate: '2026-12-19' }, 'round-reference-date-late'],
    ['a day that does not exist', { deadline: '2026-02-30' }, 'round-date-invalid'],
    ['a version that is not there', { catalogueVersionId: 'Z' }, 'catalogue-version-unknown'],
  ])('is refused with %s, and nothing is kept', async (_, wrong, code) => {
    await expect(world.plan(wrong)).rejects.toMatchObject({ code });
    await expect(world.stores.rounds.listByMunicipality('municipality-1')).resolves.toEqual([]);
    expect(await world.world.actions()).toEqual([]);
  });

  it('is refused for a municipality that is not there', async () => {
    await expect(world.planRound.plan(PLANNING_COORDINATION, 'nowhere', PLANNED_ROUND)).rejects.toMatchObject(
      {
        code: 'municipality-not-found',
      },
    );
  });
});

describe('changing a plan', () => {
  const wish = { ...PLANNED_ROUND, title: 'Selbstcheck 2027', deadline: '2027-01-15' };

  it('changes title and dates while the round is not closed', async () => {
    const key = await world.plan({}, 'open', 'in_agreement');
    await world.changePlan.change(PLANNING_COORDINATION, key, 1, wish);
    await expect(world.readPlan.read(key)).resolves.toMatchObject({
      round: { title: 'Selbstcheck 2027' },
      plan: { deadline: '2027-01-15', revision: 2 },
    });
    expect((await world.world.trail()).at(-1)).toMatchObject({
      action: 'round_plan_changed',
      before: { title: 'Selbstcheck 2026', deadline: '2026-12-18' },
      after: { title: 'Selbstcheck 2027', deadline: '2027-01-15' },
    });
  });

  it('of somebody who saw an older plan changes nothing', async () => {
    const key = await world.plan();
    await world.changePlan.change(PLANNING_COORDINATION, key, 1, wish);
    const late = world.changePlan.change(PLANNING_COORDINATION, key, 1, {
      ...PLANNED_ROUND,
      title: 'Anders',
    });
    await expect(late).rejects.toMatchObject({ code: 'round-plan-stale' });
    await expect(world.stores.rounds.find(key)).resolves.toMatchObject({ title: 'Selbstcheck 2027' });
  });

  it('of two at the same moment lets one through', async () => {
    const key = await world.plan();
    const both = await Promise.allSettled(
      ['Eins', 'Zwei'].map((title) =>
        world.changePlan.change(PLANNING_COORDINATION, key, 1, { ...PLANNED_ROUND, title }),
      ),
    );
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(world.stores.rounds.find(key)).resolves.toMatchObject({ title: 'Eins' });
  });

  it('is refused for a closed, an imported and a foreign round, and with wrong dates', async () => {
    const key = await world.plan({}, 'open', 'in_agreement', 'closed');
    const change = (of: typeof key, told: object = {}) =>
      world.changePlan.change(PLANNING_COORDINATION, of, 1, { ...PLANNED_ROUND, ...told });
    await expect(change(key)).rejects.toMatchObject({ code: 'round-closed' });
    await expect(change(await world.imported())).rejects.toMatchObject({ code: 'round-not-planned' });
    await expect(change({ ...key, municipalityId: 'municipality-2' })).rejects.toMatchObject({
      code: 'round-not-found',
    });
    await expect(change(key, { deadline: '2026-11-01' })).rejects.toMatchObject({
      code: 'round-deadline-before-opening',
    });
  });
});

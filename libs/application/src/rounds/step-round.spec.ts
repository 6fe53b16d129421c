import { beforeEach, describe, expect, it } from '@jest/globals';
import { anEvidence, PLANNING_COORDINATION, PlanningWorld } from '@selbstcheck/testing';

let world: PlanningWorld;

beforeEach(async () => {
  world = await PlanningWorld.make();
});

describe('the way of a round', () => {
  it('leads from planning into the archive and back out, and every step is kept', async () => {
    const key = await world.plan({}, 'open');
    await world.step(key, 'planned', ' Frist falsch ');
    for (const to of ['open', 'in_agreement'] as const) await world.step(key, to, null);
    await world.step(key, 'open', 'Das Jugendamt braucht noch Zeit');
    for (const to of ['in_agreement', 'closed', 'archived'] as const) await world.step(key, to, null);
    await world.step(key, 'closed', 'Wird noch gebraucht');
    const steps = await world.stores.plans.steps(key);
    expect(steps.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['planned', 'open', 'Beschluss'],
      ['open', 'planned', 'Frist falsch'],
      ['planned', 'open', null],
      ['open', 'in_agreement', null],
      ['in_agreement', 'open', 'Das Jugendamt braucht noch Zeit'],
      ['open', 'in_agreement', null],
      ['in_agreement', 'closed', null],
      ['closed', 'archived', null],
      ['archived', 'closed', 'Wird noch gebraucht'],
    ]);
    expect(steps[0]).toMatchObject({ personId: 'person-1', function: 'Integrationsbeauftragte' });
  });

  it('goes into the trail without its reasons; the closing records itself', async () => {
    const key = await world.plan({}, 'open', 'in_agreement', 'closed');
    const trail = await world.world.trail();
    expect(trail.map(({ action }) => action)).toEqual(['round_planned', 'round_stepped', 'round_stepped']);
    expect(trail[1]).toMatchObject({ before: { roundState: 'planned' }, after: { roundState: 'open' } });
    expect(JSON.stringify(trail)).not.toContain('Beschluss');
    await expect(world.stores.rounds.find(key)).resolves.toMatchObject({ state: 'closed' });
  });

  it('of an imported round leads into the archive and back', async () => {
    const key = await world.imported();
    await world.step(key, 'archived', null);
    await world.step(key, 'closed');
    await expect(world.stores.plans.steps(key)).resolves.toHaveLength(2);
    await expect(world.readPlan.read(key)).resolves.toMatchObject({
      plan: null,
      next: [{ to: 'archived', isBack: false, refusal: null }],
    });
  });
});

describe('a step is refused', () => {
  const refusal = (code: string) => ({ code });

  it('where the round is elsewhere by now', async () => {
    const key = await world.plan({}, 'open');
    const late = world.stepRound.step(PLANNING_COORDINATION, key, {
      from: 'planned',
      to: 'open',
      reason: null,
    });
    await expect(late).rejects.toMatchObject({ code: 'round-state-changed', params: { state: 'open' } });
  });

  it('for the second of two at the same moment', async () => {
    const key = await world.plan();
    const wish = { from: 'planned', to: 'open', reason: null } as const;
    const both = await Promise.allSettled([
      world.stepRound.step(PLANNING_COORDINATION, key, wish),
      world.stepRound.step(PLANNING_COORDINATION, key, wish),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(world.stores.plans.steps(key)).resolves.toHaveLength(1);
  });

  it('while a criterion has no question', async () => {
    const [field, ...fields] = (await world.stores.catalogues.find('A'))?.fields ?? [];
    const [first, ...criteria] = field?.criteria ?? [];
    if (!field || !first) throw new Error('The small version has fields.');
    await world.stores.catalogues.insert({
      ...{ id: 'E', title: { de: 'E' }, edition: 'E', isDemonstration: false },
      fields: [{ ...field, criteria: [{ ...first, questions: [] }, ...criteria] }, ...fields],
    });
    const key = await world.plan({ catalogueVersionId: 'E' });
    await expect(world.step(key, 'open')).rejects.toMatchObject(refusal('round-not-ready'));
    const plan = await world.readPlan.read(key);
    expect(plan.criteriaWithoutQuestions.map(({ id }) => id)).toEqual(['A-c1']);
    expect(plan.next).toMatchObject([{ to: 'open', refusal: { code: 'round-not-ready' } }]);
  });

  it('after the deadline, but not on its day', async () => {
    const key = await world.plan();
    world.world.clock.moveTo('2026-12-19T00:00:00.000Z');
    await expect(world.step(key, 'open')).rejects.toMatchObject(refusal('round-deadline-past'));
    world.world.clock.moveTo('2026-12-18T23:59:59.000Z');
    await world.step(key, 'open');
  });

  it('back to planning once something was entered, be it evidence alone', async () => {
    const answered = await world.plan({}, 'open');
    await world.assign(answered, 'field A-f1 Jugendamt');
    await world.answer(answered, 'Jugendamt', 'A-c1-1');
    await expect(world.step(answered, 'planned')).rejects.toMatchObject(refusal('round-answered'));
    const evidenced = await world.plan({}, 'open');
    await world.stores.evidence.insert(evidenced, anEvidence({ questionId: 'A-c1-1' }), null);
    await expect(world.step(evidenced, 'planned')).rejects.toMatchObject(refusal('round-answered'));
    const { next } = await world.readPlan.read(evidenced);
    expect(next.map(({ to, isBack, refusal: why }) => [to, isBack, why?.code])).toEqual([
      ['in_agreement', false, undefined],
      ['planned', true, 'round-answered'],
    ]);
  });

  it('back without a reason, to a closed round, and over a state', async () => {
    const key = await world.plan({}, 'open');
    await expect(world.step(key, 'planned', '  ')).rejects.toMatchObject(refusal('round-reason-missing'));
    await expect(world.step(key, 'closed')).rejects.toMatchObject(refusal('round-state-step'));
    for (const to of ['in_agreement', 'closed'] as const) await world.step(key, to);
    await expect(world.step(key, 'in_agreement')).rejects.toMatchObject(refusal('round-never-reopened'));
    await expect(world.stores.plans.steps(key)).resolves.toHaveLength(3);
  });

  it('to closed while the checklist forbids it, and then nothing is kept', async () => {
    const key = await world.plan({}, 'open', 'in_agreement');
    world.closing.forbidding.push('leading_reading_missing');
    await expect(world.step(key, 'closed')).rejects.toMatchObject(refusal('round-not-closable'));
    await expect(world.stores.plans.steps(key)).resolves.toHaveLength(2);
    await expect(world.readPlan.read(key)).resolves.toMatchObject({
      next: [
        { to: 'closed', refusal: { code: 'round-not-closable' } },
        { to: 'open', refusal: null },
      ],
    });
  });

  it('to departments of a round that is entered after the fact', async () => {
    const key = await world.imported({ id: 'earlier', state: 'in_agreement' });
    await world.stores.plans.insert(key, {
      ...{ roundId: 'earlier', opensOn: '2018-01-01', deadline: '2018-06-30', namedReading: null },
      ...{ sourceName: 'Bericht im Ratsinformationssystem', revision: 1 },
    });
    await expect(world.step(key, 'open')).rejects.toMatchObject(refusal('round-state-step'));
    await expect(world.readPlan.read(key)).resolves.toMatchObject({ next: [{ to: 'closed' }] });
    await world.step(key, 'closed');
  });

  it('for a round of another municipality', async () => {
    const key = { ...(await world.plan()), municipalityId: 'municipality-2' };
    const foreign = world.stepRound.step(PLANNING_COORDINATION, key, {
      from: 'planned',
      to: 'open',
      reason: null,
    });
    await expect(foreign).rejects.toMatchObject(refusal('round-not-found'));
    await expect(world.readPlan.read(key)).rejects.toMatchObject(refusal('round-not-found'));
  });
});

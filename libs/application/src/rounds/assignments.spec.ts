import { beforeEach, describe, expect, it } from '@jest/globals';
import { anAssignment, PLANNING_COORDINATION, PlanningWorld } from '@selbstcheck/testing';

let world: PlanningWorld;

beforeEach(async () => {
  world = await PlanningWorld.make();
});

describe('who holds what', () => {
  it('is shown for every question, with what nobody and what several hold', async () => {
    const key = await world.plan();
    await world.assign(key, 'field A-f1 Jugendamt', 'question A-c1-1 Kultur', 'question A-c1-1 Schule');
    const held = await world.readAssignments.read(key);
    expect(
      held.holdings.map(({ questionId, departments }) => [questionId, ...departments]).slice(0, 2),
    ).toEqual([
      ['A-c1-1', 'Kultur', 'Schule'],
      ['A-c1-2', 'Jugendamt'],
    ]);
    expect(held).toMatchObject({ unheld: 3, shared: 1, suggestion: null });
  });

  it('names departments of members and of holders, each with those who could answer', async () => {
    const key = await world.plan();
    await world.member('Jugendamt');
    await world.member('Jugendamt', { role: 'coordination' });
    await world.member('Jugendamt', { role: 'viewer' });
    await world.member('Jugendamt', { leftAt: '2026-01-01T00:00:00.000Z' });
    await world.member('Jugendamt', {}, { state: 'deactivated' });
    await world.member('Bauamt', { role: 'steering' });
    await world.member(null);
    await world.assign(key, 'criterion A-c3 Äußeres', 'criterion A-c2 Jugendamt');
    await expect(world.readAssignments.read(key)).resolves.toMatchObject({
      departments: [
        { name: 'Äußeres', members: 0, questions: 3 },
        { name: 'Bauamt', members: 0, questions: 0 },
        { name: 'Jugendamt', members: 2, questions: 3 },
      ],
    });
  });

  it('is suggested from the latest closed round in which departments were asked', async () => {
    const first = await world.plan({ title: 'Check 2024', referenceDate: '2024-06-01' }, 'open');
    await world.assign(first, 'field A-f1 Jugendamt', 'field A-f2 Kultur');
    const next = await world.plan({ catalogueVersionId: 'B' });
    const suggested = async () => (await world.readAssignments.read(next)).suggestion;
    expect(await suggested()).toBeNull();
    for (const to of ['in_agreement', 'closed'] as const) await world.step(first, to);
    await world.imported({ referenceDate: '2025-06-01' });
    expect(await suggested()).toMatchObject({
      from: { title: 'Check 2024' },
      assignments: ['criterion B-c1 Jugendamt', 'criterion B-c2 Jugendamt'].map(anAssignment),
    });
    expect((await world.readAssignments.read(next)).departments.map(({ name }) => name)).toEqual([
      'Jugendamt',
    ]);
    expect((await world.readAssignments.read(first)).suggestion).toBeNull();
  });

  it('of an imported round is nobody', async () => {
    const held = await world.readAssignments.read(await world.imported());
    expect(held).toMatchObject({ plan: null, assignments: [], unheld: 9, suggestion: null });
  });
});

describe('changing who holds what', () => {
  const change = (key: { municipalityId: string; roundId: string }, add: string[], remove: string[] = []) =>
    world.changeAssignments.change(PLANNING_COORDINATION, key, {
      add: add.map(anAssignment),
      remove: remove.map(anAssignment),
    });

  it('adds and takes away, with departments trimmed, and what was answered stays', async () => {
    const key = await world.plan({}, 'open');
    await change(key, ['criterion A-c1  Jugendamt ', 'criterion A-c1 Jugendamt', 'field A-f2 Kultur']);
    await world.answer(key, 'Jugendamt', 'A-c1-1');
    await change(key, ['criterion A-c1 Schule'], ['criterion A-c1 Jugendamt ', 'criterion A-c2 Niemand']);
    expect(await world.assigned(key)).toEqual(['criterion A-c1 Schule', 'field A-f2 Kultur']);
    const { departments } = await world.readProgress.read(key);
    expect(departments).toMatchObject([
      { department: 'Jugendamt', asked: 0, answeredBeyond: 1 },
      { department: 'Kultur', asked: 3 },
      { department: 'Schule', asked: 3, answered: 0 },
    ]);
  });

  it('is recorded as one reads it, and not where nothing changed', async () => {
    const key = await world.plan();
    await change(key, ['criterion A-c1 Jugendamt', 'question A-c2-1 Kultur']);
    await change(key, ['criterion A-c1 Jugendamt'], ['field A-f1 Kultur']);
    const trail = (await world.world.trail()).filter(({ action }) => action === 'round_assignments_changed');
    expect(trail.map(({ after }) => after)).toEqual([
      { assigned: ['c2.1: Kultur', 'Kriterium c1: Jugendamt'], unassigned: [] },
    ]);
  });

  it('takes nothing of a request in which a part is unknown or a department has no name', async () => {
    const key = await world.plan();
    await expect(change(key, ['criterion A-c1 Jugendamt', 'criterion B-c1 Jugendamt'])).rejects.toMatchObject(
      {
        code: 'assignment-part-unknown',
      },
    );
    await expect(change(key, ['criterion A-c1  '])).rejects.toMatchObject({
      code: 'assignment-department-missing',
    });
    expect(await world.assigned(key)).toEqual([]);
  });

  it('ends with the answering', async () => {
    const key = await world.plan({}, 'open', 'in_agreement');
    await expect(change(key, ['field A-f1 Kultur'])).rejects.toMatchObject({ code: 'round-answering-ended' });
    await world.step(key, 'closed');
    await expect(change(key, [])).rejects.toMatchObject({ code: 'round-closed' });
    await expect(change(await world.imported(), [])).rejects.toMatchObject({ code: 'round-not-planned' });
  });
});

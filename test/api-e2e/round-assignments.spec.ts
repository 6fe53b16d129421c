import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { call, refused } from './call.js';
import { assignmentOf, PlanningTown } from './planned-round.js';
import { expectRefusal } from './refusal.js';
import { municipalityTrail } from './trail.js';

let town: PlanningTown;

beforeAll(async () => {
  town = await PlanningTown.start();
});

afterAll(async () => {
  await town?.server.stop();
});

const refusedChange = (roundId: string, body: object) =>
  refused(town.url, endpoints.changeAssignments, town.as('coordination', roundId, body));

describe('assignments of a round', () => {
  it('show who holds what, what nobody and what several hold', async () => {
    const roundId = await town.plan();
    const held = await town.assign(
      roundId,
      'field d2-f1 Jugendamt',
      'question d2-1-1-1 Kultur',
      'question d2-1-1-1 Bauamt',
    );
    const questions = held.fields[0]?.criteria[0]?.questions ?? [];
    expect(questions[0]).toMatchObject({ level: 'question', departments: ['Bauamt', 'Kultur'] });
    expect(questions[1]).toMatchObject({ level: 'field', departments: ['Jugendamt'] });
    expect(held.shared).toBe(1);
    expect(held.unheld).toBe((await planOf(roundId)).unheldQuestions);
    const named = held.departments.filter(({ questions: own }) => own > 0).map(({ name }) => name);
    expect(named).toEqual(['Bauamt', 'Jugendamt', 'Kultur']);
    expect(held.departments.find(({ name }) => name === 'Jugendamt')).toMatchObject({ members: 1 });
    expect(held.departments.map(({ name }) => name)).toContain('Integrationsbüro');
    expect(await call(town.url, endpoints.getAssignments, town.as('steering', roundId))).toEqual(held);
  });

  it('are taken away again, and the trail says who held what', async () => {
    const roundId = await town.plan();
    await town.assign(roundId, 'question d2-1-1-1 Jugendamt');
    const remove = [assignmentOf('question d2-1-1-1 Jugendamt')];
    const parts = town.as('coordination', roundId, { remove });
    const { assignments } = await call(town.url, endpoints.changeAssignments, parts);
    expect(assignments).toEqual([]);
    const action = 'round_assignments_changed';
    const [taken, given] = await municipalityTrail(town.url, town.coordination, town.municipalityId, action);
    expect(given?.after).toMatchObject({ assigned: ['1.1.1: Jugendamt'], unassigned: [] });
    expect(taken?.after).toMatchObject({ assigned: [], unassigned: ['1.1.1: Jugendamt'] });
  });

  it('are suggested from the round before, once it is closed', async () => {
    const past = { title: 'Selbstcheck 2026', referenceDate: '2026-01-31' };
    const before = await town.plan(past, 'open');
    await town.assign(before, 'field d2-f1 Jugendamt', 'criterion d2-2-1 Kultur');
    await town.answer(before, 'Jugendamt', ['d2-1-1-1']);
    const next = await town.plan();
    const suggestion = async () =>
      (await call(town.url, endpoints.getAssignments, town.as('coordination', next))).suggestion;
    expect(await suggestion()).toBeNull();
    await town.step(before, 'open', 'in_agreement');
    const reading = town.as('coordination', before, { reading: 'self_rating' });
    await call(town.url, endpoints.nameReading, reading);
    const closed = await town.step(before, 'in_agreement', 'closed');
    expect(closed).toMatchObject({ round: { state: 'closed' }, next: [{ to: 'archived' }] });
    expect(await suggestion()).toMatchObject({
      round: { title: past.title, referenceDate: past.referenceDate },
      assignments: ['field d2-f1 Jugendamt', 'criterion d2-2-1 Kultur'].map(assignmentOf),
    });
  });

  it('of a part of another version are refused, and nothing of the request is kept', async () => {
    const roundId = await town.plan();
    const add = ['criterion d2-1-1 Jugendamt', 'criterion d1-1-1 Jugendamt'].map(assignmentOf);
    expectRefusal(await refusedChange(roundId, { add }), 'assignment-part-unknown');
    expect((await planOf(roundId)).unheldQuestions).toBe(108);
  });

  it('without a name, or after the answering, are refused', async () => {
    const roundId = await town.plan({}, 'open', 'in_agreement');
    expectRefusal(
      await refusedChange(roundId, { add: [assignmentOf('criterion d2-1-1  ')] }),
      'request-invalid',
    );
    const add = [assignmentOf('criterion d2-1-1 Jugendamt')];
    expectRefusal(await refusedChange(roundId, { add }), 'round-answering-ended');
    expectRefusal(await refusedChange('demo-weidenfurt-2025', { add }), 'round-not-planned');
    const parts = town.as('contributor', roundId, { add });
    expectRefusal(await refused(town.url, endpoints.changeAssignments, parts), 'not-allowed');
  });

  it('can be read of a round that was not answered here', async () => {
    const parts = town.as('viewer', 'demo-weidenfurt-2025');
    const held = await call(town.url, endpoints.getAssignments, parts);
    expect(held).toMatchObject({ assignments: [], unheld: 108, suggestion: null });
  });
});

const planOf = (roundId: string) => call(town.url, endpoints.getRoundPlan, town.as('viewer', roundId));

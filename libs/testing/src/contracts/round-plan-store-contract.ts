import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Assignment } from '@selbstcheck/domain';
import { aCatalogue, aMunicipality, aRound, aRoundKey } from '../builders.js';
import { aPlan, aStep } from '../builders-of-rounds.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const KEY = aRoundKey();
const UNKNOWN = aRoundKey({ roundId: 'unknown' });

/** What every RoundPlanStore keeps to. */
export function roundPlanStoreContract(stores: () => StoresUnderTest): void {
  describe('round plan store', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().rounds.insert(aRound());
    });

    describePlans(stores);
    describeSteps(stores);
    describeAssignments(stores);
    describeReminders(stores);
  });
}

function describePlans(stores: () => StoresUnderTest): void {
  it('gives a plan back as it was', async () => {
    expect(await stores().plans.find(KEY)).toBeNull();
    const plan = aPlan({ namedReading: 'workshop', sourceName: 'Auswertung „2020“ ✓' });
    await stores().plans.insert(KEY, plan);
    expect(await stores().plans.find(KEY)).toEqual(plan);
  });

  it('lists the plans of a municipality by round, where there are any', async () => {
    const { rounds, plans, municipalities } = stores();
    await municipalities.insert(aMunicipality({ id: 'other', name: 'Anderstadt' }));
    await rounds.insert(aRound({ id: 'round-2' }));
    await rounds.insert(aRound({ id: 'theirs', municipalityId: 'other' }));
    await plans.insert(KEY, aPlan());
    await plans.insert({ municipalityId: 'other', roundId: 'theirs' }, aPlan({ roundId: 'theirs' }));
    expect(await plans.listByMunicipality('municipality-1')).toEqual(new Map([['round-1', aPlan()]]));
    expect(await plans.listByMunicipality('unknown')).toEqual(new Map());
  });

  it('keeps one plan for a round', async () => {
    await stores().plans.insert(KEY, aPlan());
    await expect(stores().plans.insert(KEY, aPlan({ deadline: '2030-01-01' }))).rejects.toMatchObject({
      code: 'round-exists',
    });
    expect(await stores().plans.find(KEY)).toEqual(aPlan());
  });

  it.each([
    ['unknown', UNKNOWN, aPlan({ roundId: 'unknown' })],
    ['another than the plan’s', KEY, aPlan({ roundId: 'unknown' })],
  ])('rejects a plan where the round is %s', async (_case, key, plan) => {
    await expect(stores().plans.insert(key, plan)).rejects.toMatchObject({ code: 'round-not-found' });
  });

  it('changes what is told, one revision after the other', async () => {
    const { plans } = stores();
    await plans.insert(KEY, aPlan());
    await plans.change(KEY, 1, { deadline: '2027-01-31' });
    await plans.change(KEY, 2, { namedReading: 'workshop' });
    await plans.change(KEY, 3, { opensOn: '2026-11-01', namedReading: null });
    await plans.change(KEY, 4, {});
    expect(await plans.find(KEY)).toEqual(
      aPlan({ opensOn: '2026-11-01', deadline: '2027-01-31', revision: 5 }),
    );
  });

  it('refuses a change of another revision, or where there is no plan', async () => {
    const change = () => stores().plans.change(KEY, 2, { deadline: '2027-01-31' });
    await expect(change()).rejects.toMatchObject({ code: 'round-plan-stale' });
    await stores().plans.insert(KEY, aPlan());
    await expect(change()).rejects.toMatchObject({ code: 'round-plan-stale' });
    expect(await stores().plans.find(KEY)).toEqual(aPlan());
  });
}

function describeSteps(stores: () => StoresUnderTest): void {
  it('gives the steps in the order they were taken, also of the same moment', async () => {
    const steps = [
      aStep(),
      aStep({ from: 'open', to: 'in_agreement' }),
      aStep({ from: 'in_agreement', to: 'open', reason: 'Bauamt fehlt „noch“', personId: null }),
      aStep({ at: '2026-10-01T00:00:00.000Z', from: 'open', to: 'in_agreement', function: null }),
    ];
    expect(await stores().plans.steps(KEY)).toEqual([]);
    for (const step of steps) await stores().plans.addStep(KEY, step);
    expect(await stores().plans.steps(KEY)).toEqual(steps);
  });
}

function describeAssignments(stores: () => StoresUnderTest): void {
  const field: Assignment = { level: 'field', partId: 'field-1', department: 'Sozialamt' };
  const criterion: Assignment = { level: 'criterion', partId: 'criterion-1', department: 'Bauamt' };
  const question: Assignment = { level: 'question', partId: 'question-1', department: 'Ämter, öffentliche' };

  it('gives assignments by level, part and department', async () => {
    const { plans } = stores();
    const also = { ...question, department: 'Zoo' };
    await plans.changeAssignments(KEY, { add: [field, also, criterion, question], remove: [] });
    expect(await plans.assignments(KEY)).toEqual([question, also, criterion, field]);
  });

  it('adds and takes away, and minds neither what is there nor what is not', async () => {
    const { plans } = stores();
    await plans.changeAssignments(KEY, { add: [field, field], remove: [question] });
    await plans.changeAssignments(KEY, { add: [field, criterion], remove: [question] });
    expect(await plans.assignments(KEY)).toEqual([criterion, field]);
    await plans.changeAssignments(KEY, { add: [], remove: [field, criterion] });
    expect(await plans.assignments(KEY)).toEqual([]);
  });

  it('adds what it is told both to take away and to add', async () => {
    await stores().plans.changeAssignments(KEY, { add: [field], remove: [field] });
    expect(await stores().plans.assignments(KEY)).toEqual([field]);
  });

  it('keeps the rounds apart', async () => {
    const { plans, rounds } = stores();
    const second = aRoundKey({ roundId: 'round-2' });
    await rounds.insert(aRound({ id: 'round-2' }));
    await plans.changeAssignments(KEY, { add: [field], remove: [] });
    await plans.changeAssignments(second, { add: [field], remove: [] });
    await plans.changeAssignments(second, { add: [], remove: [field] });
    expect(await plans.assignments(KEY)).toEqual([field]);
    expect(await plans.assignments(second)).toEqual([]);
  });
}

function describeReminders(stores: () => StoresUnderTest): void {
  it('gives the latest reminder of each department, by department', async () => {
    const { plans } = stores();
    const early = '2026-10-05T08:00:00.000Z';
    const late = '2026-11-05T08:00:00.000Z';
    await plans.addReminder(KEY, { department: 'Sozialamt', at: late });
    await plans.addReminder(KEY, { department: 'Sozialamt', at: early });
    await plans.addReminder(KEY, { department: 'Bauamt', at: early });
    await plans.addReminder(KEY, { department: 'Bauamt', at: early });
    expect(await plans.lastReminders(KEY)).toEqual([
      { department: 'Bauamt', at: early },
      { department: 'Sozialamt', at: late },
    ]);
  });

  it('forgets one that could not be sent, and no other', async () => {
    const { plans } = stores();
    const [first, second] = ['2026-10-05T08:00:00.000Z', '2026-10-06T08:00:00.000Z'];
    await plans.addReminder(KEY, { department: 'Sozialamt', at: first });
    await plans.addReminder(KEY, { department: 'Sozialamt', at: second });
    await plans.addReminder(KEY, { department: 'Bauamt', at: second });
    await plans.removeReminder(KEY, { department: 'Sozialamt', at: second });
    await plans.removeReminder(KEY, { department: 'Kulturamt', at: second });
    expect(await plans.lastReminders(KEY)).toEqual([
      { department: 'Bauamt', at: second },
      { department: 'Sozialamt', at: first },
    ]);
  });
}

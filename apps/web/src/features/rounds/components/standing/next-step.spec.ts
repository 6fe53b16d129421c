import { describe, expect, it } from '@jest/globals';
import type { Involvement } from '../../../../shared/round/own-department.js';
import { nextStep } from './next-step.js';
import { department, planOf, progressOf } from './standing.spec-support.js';

const COORDINATION: Involvement = { mayCoordinate: true, mayAnswer: false, department: null };
const CONTRIBUTOR: Involvement = { mayCoordinate: false, mayAnswer: true, department: 'Bau' };
const VIEWER: Involvement = { mayCoordinate: false, mayAnswer: false, department: null };

function stepOf(
  progress = progressOf(),
  involvement = COORDINATION,
  { plan = planOf(), remindedToday = new Set<string>() } = {},
) {
  return nextStep({ progress, plan, involvement, remindedToday });
}

describe('what Koordination does next', () => {
  const planned = { round: { state: 'planned' as const } };

  it('completes the catalogue, hands out questions, then opens a planned round', () => {
    const plan = planOf({ criteriaWithoutQuestions: [{ id: 'c1', title: { de: 'Wohnen' } }] });
    expect(stepOf(progressOf(planned), COORDINATION, { plan })).toEqual({ kind: 'catalogue', count: 1 });
    expect(stepOf(progressOf({ ...planned, unheld: 4 }))).toMatchObject({ screen: 'assignments', count: 4 });
    expect(stepOf(progressOf(planned))).toEqual({ kind: 'step', to: 'open' });
  });

  it('reminds the department farthest behind that can be reached and was not reminded today', () => {
    const departments = [
      department('Bau', 5, 0, { members: 0 }),
      department('Jugend', 5, 1),
      department('Soziales', 5, 2),
    ];
    const progress = progressOf({ departments });
    expect(stepOf(progress)).toEqual({ kind: 'remind', department: 'Jugend' });
    const remindedToday = new Set(['Jugend']);
    expect(stepOf(progress, COORDINATION, { remindedToday })).toEqual({
      kind: 'remind',
      department: 'Soziales',
    });
  });

  it('waits where everybody was reminded', () => {
    const progress = progressOf({ departments: [department('Bau', 5, 1)] });
    expect(stepOf(progress, COORDINATION, { remindedToday: new Set(['Bau']) })).toBeNull();
  });

  it('goes on to agreement when all is answered or the deadline is over', () => {
    expect(stepOf(progressOf({ answered: 10 }))).toEqual({ kind: 'step', to: 'in_agreement' });
    const late = progressOf({ departments: [department('Bau', 5, 1)], daysLeft: -1, unheld: 2 });
    expect(stepOf(late)).toEqual({ kind: 'step', to: 'in_agreement' });
  });

  it('settles disagreements, then closes', () => {
    const round = { state: 'in_agreement' as const };
    const differing = progressOf({ round, counts: { disagreements: 3 } });
    expect(stepOf(differing)).toMatchObject({ screen: 'agreement', count: 3 });
    expect(stepOf(progressOf({ round }))).toMatchObject({ screen: 'closing' });
  });

  it('enters what is missing of a round that took place before', () => {
    const round = { state: 'in_agreement' as const, sourceName: 'Bericht 2018' };
    expect(stepOf(progressOf({ round }))).toMatchObject({ screen: 'agreement', reason: 'enter', count: 1 });
    const criteria = [{ criterionId: 'c1', symbol: 2 as const, rated: null, asked: null, isRecorded: true }];
    const provisional = { stage: null, fields: [], criteria };
    expect(stepOf(progressOf({ round, provisional }))).toMatchObject({ screen: 'closing' });
  });
});

describe('what others do next', () => {
  it('is answering for a department, as long as the round is open', () => {
    const begun = progressOf({ departments: [department('Bau', 5, 1)] });
    expect(stepOf(begun, CONTRIBUTOR)).toMatchObject({ screen: 'answering', reason: 'continue' });
    const ended = progressOf({ departments: [department('Bau', 5, 1)], round: { state: 'in_agreement' } });
    expect(stepOf(ended, CONTRIBUTOR)).toBeNull();
  });

  it('is nothing for those who only look, until there is a result', () => {
    expect(stepOf(progressOf({ unheld: 3 }), VIEWER)).toBeNull();
    expect(stepOf(progressOf({ round: { state: 'closed' } }), VIEWER)).toEqual({ kind: 'overview' });
  });
});

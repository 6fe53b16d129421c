import { describe, expect, it } from '@jest/globals';
import type { RoundState } from './round.js';
import {
  isStepBack,
  nextStates,
  refusalOfStep,
  ROUND_STATES,
  transition,
  type RoundStepFacts,
} from './round-states.js';

const FACTS: RoundStepFacts = {
  reason: null,
  deadline: '2027-03-31',
  today: '2027-03-31',
  criteriaWithoutQuestions: 0,
  entries: 12,
  closingObstacles: [],
};

const codeOf = (from: RoundState, to: RoundState, facts: Partial<RoundStepFacts> = {}) =>
  refusalOfStep(from, to, { ...FACTS, ...facts })?.code ?? 'allowed';

describe('the way of a round', () => {
  it('leads from planning to the archive without a reason', () => {
    const steps = ROUND_STATES.slice(1).map((to, index) => transition(ROUND_STATES[index]!, to, FACTS));
    expect(steps.map(({ to, isBack, reason }) => [to, isBack, reason])).toEqual([
      ['open', false, null],
      ['in_agreement', false, null],
      ['closed', false, null],
      ['archived', false, null],
    ]);
  });

  it('has no other steps than these', () => {
    const facts = { reason: 'Grund', entries: 0 };
    const allowed = ROUND_STATES.flatMap((from) =>
      ROUND_STATES.filter((to) => codeOf(from, to, facts) === 'allowed').map((to) => `${from} → ${to}`),
    );
    expect(allowed).toEqual([
      'planned → open',
      'open → planned',
      'open → in_agreement',
      'in_agreement → open',
      'in_agreement → closed',
      'closed → archived',
      'archived → closed',
    ]);
    for (const from of ROUND_STATES) {
      for (const to of nextStates(from)) expect(codeOf(from, to, facts)).toBe('allowed');
    }
  });

  it('says which steps there are instead', () => {
    const refusal = refusalOfStep('planned', 'closed', FACTS);
    expect(refusal?.message).toBe('A round that is "planned" cannot become "closed". Choose one of: open.');
    expect(() => transition('open', 'open', FACTS)).toThrow(refusalOfStep('open', 'open', FACTS)!);
  });
});

describe('a step back', () => {
  it.each([
    ['in_agreement', 'open'],
    ['open', 'planned'],
    ['archived', 'closed'],
  ] as const)('from %s to %s needs a reason that says something', (from, to) => {
    expect(isStepBack(from, to)).toBe(true);
    expect(codeOf(from, to, { entries: 0 })).toBe('round-reason-missing');
    expect(codeOf(from, to, { entries: 0, reason: ' \n ' })).toBe('round-reason-missing');
    const step = transition(from, to, { ...FACTS, entries: 0, reason: '  Ein Fachbereich fehlte. ' });
    expect(step).toEqual({ from, to, isBack: true, reason: 'Ein Fachbereich fehlte.' });
  });

  it('to planning is too late once anything was entered', () => {
    expect(codeOf('open', 'planned', { reason: 'Falsche Fassung', entries: 1 })).toBe('round-answered');
  });

  it.each([
    ['closed', 'open'],
    ['closed', 'in_agreement'],
    ['archived', 'open'],
  ] as const)('from %s to %s never happens: a correction is a new revision', (from, to) => {
    expect(codeOf(from, to, { reason: 'Zahlendreher' })).toBe('round-never-reopened');
  });
});

describe('opening', () => {
  it('waits until every criterion has a question', () => {
    const refusal = refusalOfStep('planned', 'open', { ...FACTS, criteriaWithoutQuestions: 34 });
    expect([refusal?.code, refusal?.params]).toEqual(['round-not-ready', { criteria: 34 }]);
  });

  it('is possible on the last day but not after the deadline', () => {
    expect(codeOf('planned', 'open')).toBe('allowed');
    expect(codeOf('planned', 'open', { today: '2027-04-01' })).toBe('round-deadline-past');
  });
});

describe('closing', () => {
  it('waits until the checklist forbids it no longer, and names what does', () => {
    const closingObstacles = ['nothing_answered', 'leading_reading_missing'] as const;
    const refusal = refusalOfStep('in_agreement', 'closed', { ...FACTS, closingObstacles });
    expect([refusal?.code, refusal?.params]).toEqual([
      'round-not-closable',
      { points: 'nothing_answered, leading_reading_missing' },
    ]);
  });

  it('concerns only the step that freezes: taking a round out of the archive is no closing', () => {
    const facts = { reason: 'Wird gebraucht', closingObstacles: ['nothing_answered'] } as const;
    expect(codeOf('archived', 'closed', facts)).toBe('allowed');
  });
});

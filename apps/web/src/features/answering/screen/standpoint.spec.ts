import { describe, expect, it } from '@jest/globals';
import type { Questionnaire } from '@selbstcheck/contracts';
import { questionnaire } from '../questionnaire.spec-support.js';
import { standpointOf } from './standpoint.js';

const known = questionnaire([]);
const inState = (state: Questionnaire['round']['state']): Questionnaire => ({
  ...known,
  round: { ...known.round, state },
});

describe('what somebody can do with a questionnaire', () => {
  it('depends on the state of the round before anything else', () => {
    expect(standpointOf(inState('planned'), 'contributor')).toBe('planned');
    expect(standpointOf(inState('in_agreement'), 'coordination')).toBe('in_agreement');
    expect(standpointOf(inState('closed'), 'viewer')).toBe('frozen');
    expect(standpointOf(inState('archived'), 'contributor')).toBe('frozen');
    expect(standpointOf(inState('open'), 'contributor')).toBe('answers');
  });

  it('names what is missing to answer', () => {
    const everybody = { ...known, department: null, mayAnswer: false };
    expect(standpointOf(everybody, 'coordination')).toBe('choose_department');
    expect(standpointOf(everybody, 'contributor')).toBe('no_department');
    expect(standpointOf({ ...known, mayAnswer: false }, 'contributor')).toBe('foreign_department');
    expect(standpointOf({ ...known, mayAnswer: false }, 'steering')).toBe('reader');
    expect(standpointOf(known, null)).toBe('reader');
  });
});

import { describe, expect, it } from '@jest/globals';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { allowsAct, rejectActOutOfTurn, type RoundAct } from './round-acts.js';
import type { RoundState } from './round.js';
import { ROUND_STATES } from './round-states.js';

function codeOf(state: RoundState, act: RoundAct): string {
  try {
    rejectActOutOfTurn(state, act);
    return 'allowed';
  } catch (error) {
    if (error instanceof SelbstcheckError) return error.code;
    throw error;
  }
}

describe('what a state lets people do', () => {
  it.each<[RoundAct, readonly string[]]>([
    ['answer', ['round-not-open', 'allowed', 'round-answering-ended', 'round-closed', 'round-archived']],
    ['agree', ['round-not-open', 'allowed', 'allowed', 'round-closed', 'round-archived']],
    ['write_texts', ['round-not-open', 'allowed', 'allowed', 'round-closed', 'round-archived']],
    ['plan', ['allowed', 'allowed', 'allowed', 'round-closed', 'round-archived']],
    ['assign', ['allowed', 'allowed', 'round-answering-ended', 'round-closed', 'round-archived']],
    [
      'choose_version',
      ['allowed', 'round-version-fixed', 'round-version-fixed', 'round-closed', 'round-archived'],
    ],
    ['correct', ['round-not-closed', 'round-not-closed', 'round-not-closed', 'allowed', 'round-archived']],
  ])('%s, from planning to the archive', (act, codes) => {
    expect(ROUND_STATES.map((state) => codeOf(state, act))).toEqual(codes);
    expect(ROUND_STATES.map((state) => allowsAct(state, act))).toEqual(
      codes.map((code) => code === 'allowed'),
    );
  });
});

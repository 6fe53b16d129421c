import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import type { RoundState } from './round.js';

/** What people do with a round; `plan` is title, dates and deadline, `rate` the workshop view and taken-over ratings. */
export type RoundAct =
  | 'choose_version'
  | 'plan'
  | 'assign'
  | 'answer'
  | 'agree'
  | 'rate'
  | 'write_texts'
  | 'name_leading_reading'
  | 'correct';

/** While a round is in agreement the group works with what departments said, so nobody changes it under its hands. */
const ALLOWED: Readonly<Record<RoundState, readonly RoundAct[]>> = {
  planned: ['choose_version', 'plan', 'assign'],
  open: ['plan', 'assign', 'answer', 'agree', 'rate', 'write_texts', 'name_leading_reading'],
  in_agreement: ['plan', 'agree', 'rate', 'write_texts', 'name_leading_reading'],
  closed: ['correct'],
  archived: [],
};

/** Whether a round in this state lets people do this. */
export function allowsAct(state: RoundState, act: RoundAct): boolean {
  return ALLOWED[state].includes(act);
}

/**
 * Throws where a round in this state does not let people do this: `round-closed`, `round-archived`, `round-not-open`,
 * `round-answering-ended`, `round-version-fixed` or `round-not-closed`.
 */
export function rejectActOutOfTurn(state: RoundState, act: RoundAct): void {
  if (allowsAct(state, act)) return;
  const [code, sentence] = refusalOf(state, act);
  throw new SelbstcheckError(code, sentence, { state, act });
}

function refusalOf(state: RoundState, act: RoundAct): readonly [code: string, sentence: string] {
  if (state === 'archived') {
    return ['round-archived', 'The round is archived. Take it out of the archive first.'];
  }
  if (state === 'closed') {
    return ['round-closed', 'The round is closed. What is wrong in it is corrected by a new revision.'];
  }
  if (act === 'correct') {
    return ['round-not-closed', 'Only a closed round has revisions. Change the round itself.'];
  }
  if (act === 'choose_version') {
    return [
      'round-version-fixed',
      'The catalogue version of a round that was opened stays. Plan a new round for another version.',
    ];
  }
  return state === 'planned'
    ? ['round-not-open', 'The round is not open yet. Wait until Koordination opens it.']
    : [
        'round-answering-ended',
        'The round is in agreement and takes no answers from departments. Ask Koordination to open it again.',
      ];
}

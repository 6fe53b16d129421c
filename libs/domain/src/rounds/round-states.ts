import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { refusalOfClosing, type ClosingPointKind } from './closing-point.js';
import type { RoundState } from './round.js';

/** The states a round runs through, in this order. */
export const ROUND_STATES: readonly RoundState[] = ['planned', 'open', 'in_agreement', 'closed', 'archived'];

/** A closed round is never reopened: what was told of it stays as it was, and a correction is a new revision. */
const NEXT_STATES: Readonly<Record<RoundState, readonly RoundState[]>> = {
  planned: ['open'],
  open: ['in_agreement', 'planned'],
  in_agreement: ['closed', 'open'],
  closed: ['archived'],
  archived: ['closed'],
};

/** What decides whether a round may take a step. */
export interface RoundStepFacts {
  /** Why; a step back needs it. */
  readonly reason: string | null;
  /** ISO calendar dates. */
  readonly deadline: string;
  readonly today: string;
  readonly criteriaWithoutQuestions: number;
  /** Answers, notes, agreed answers and ratings that anybody has entered so far. */
  readonly entries: number;
  /** The points of the checklist that forbid closing, see closingChecklist. */
  readonly closingObstacles: readonly ClosingPointKind[];
}

/** A step that was allowed, as history keeps it. */
export interface RoundStep {
  readonly from: RoundState;
  readonly to: RoundState;
  readonly isBack: boolean;
  /** Without white space around it; null where none was given. */
  readonly reason: string | null;
}

/** The states that may follow a state, the usual one first. */
export function nextStates(from: RoundState): readonly RoundState[] {
  return NEXT_STATES[from];
}

/** Whether a step leads back, so that it needs a reason. */
export function isStepBack(from: RoundState, to: RoundState): boolean {
  return ROUND_STATES.indexOf(to) < ROUND_STATES.indexOf(from);
}

/** The step from one state to another. Throws what refusalOfStep gives. */
export function transition(from: RoundState, to: RoundState, facts: RoundStepFacts): RoundStep {
  const refusal = refusalOfStep(from, to, facts);
  if (refusal !== null) throw refusal;
  return { from, to, isBack: isStepBack(from, to), reason: givenReason(facts) };
}

/**
 * Why a round may not take a step; null where it may. Codes: `round-state-step`, `round-never-reopened`,
 * `round-reason-missing`, `round-answered`, `round-not-ready`, `round-deadline-past`, `round-not-closable`.
 */
export function refusalOfStep(
  from: RoundState,
  to: RoundState,
  facts: RoundStepFacts,
): SelbstcheckError | null {
  if (!NEXT_STATES[from].includes(to)) return noSuchStep(from, to);
  if (isStepBack(from, to) && givenReason(facts) === null) {
    return new SelbstcheckError(
      'round-reason-missing',
      'A step back needs a reason. Say in a sentence why the round goes back; it is kept with the round.',
      { from, to },
    );
  }
  if (from === 'planned') return notReady(facts);
  if (to === 'planned') return alreadyAnswered(facts);
  return from === 'in_agreement' && to === 'closed' ? refusalOfClosing(facts.closingObstacles) : null;
}

function noSuchStep(from: RoundState, to: RoundState): SelbstcheckError {
  if (from === 'closed' || from === 'archived') {
    return new SelbstcheckError(
      'round-never-reopened',
      'A closed round is never reopened. Correct it by a new revision with a reason; both stay readable.',
      { from, to },
    );
  }
  const allowed = NEXT_STATES[from].join(', ');
  return new SelbstcheckError(
    'round-state-step',
    `A round that is "${from}" cannot become "${to}". Choose one of: ${allowed}.`,
    { from, to, allowed },
  );
}

function notReady({ criteriaWithoutQuestions, deadline, today }: RoundStepFacts): SelbstcheckError | null {
  if (criteriaWithoutQuestions > 0) {
    return new SelbstcheckError(
      'round-not-ready',
      `Criteria of the catalogue version that have no question: ${criteriaWithoutQuestions}. Add at least one to each, a code alone is enough, or choose another version.`,
      { criteria: criteriaWithoutQuestions },
    );
  }
  if (deadline >= today) return null;
  return new SelbstcheckError(
    'round-deadline-past',
    `The deadline ${deadline} is over already. Set a later one before you open the round.`,
    { deadline },
  );
}

function alreadyAnswered({ entries }: RoundStepFacts): SelbstcheckError | null {
  if (entries === 0) return null;
  return new SelbstcheckError(
    'round-answered',
    `The round has ${entries} entries already and can no longer go back to planning. Leave it open, or plan a new round.`,
    { entries },
  );
}

function givenReason({ reason }: RoundStepFacts): string | null {
  const given = reason?.trim() ?? '';
  return given === '' ? null : given;
}

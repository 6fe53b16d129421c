import {
  isStepBack,
  nextStates,
  refusalOfStep,
  SelbstcheckError,
  type Round,
  type RoundState,
} from '@selbstcheck/domain';
import type { RoundPlan } from '../ports/round-plan-store.js';
import type { KnownStepFacts } from './step-facts.js';

/** A state that may follow, and what forbids it now; null where nothing does. */
export interface StepAhead {
  readonly to: RoundState;
  readonly isBack: boolean;
  readonly refusal: SelbstcheckError | null;
}

/** The states that may follow, the usual one first; that a reason is missing forbids nothing yet. */
export function stepsAhead(
  round: Round,
  plan: RoundPlan | null,
  facts: KnownStepFacts,
): readonly StepAhead[] {
  const { state } = round;
  return nextStates(state)
    .filter((to) => refusalOfOpening(plan, state, to) === null)
    .map((to) => ({
      to,
      isBack: isStepBack(state, to),
      refusal: refusalOfStep(state, to, { ...facts, reason: 'to be given' }),
    }));
}

/** Departments never answer a round that is entered after the fact: the error `round-state-step`, or null. */
export function refusalOfOpening(
  plan: RoundPlan | null,
  from: RoundState,
  to: RoundState,
): SelbstcheckError | null {
  if (to !== 'open' || plan === null || plan.sourceName === null) return null;
  return new SelbstcheckError(
    'round-state-step',
    `A round that is entered after the fact is not answered by departments, so it cannot become "${to}". Change what is entered, or close the round.`,
    { from, to, allowed: 'closed' },
  );
}

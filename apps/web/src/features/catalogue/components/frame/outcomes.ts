/** What the screen before did, handed over with the navigation. */
export type OutcomeName = 'activated' | 'draft-deleted' | 'questions-saved';

/** The state of a navigation that tells what was done. */
export function withOutcome(outcome: OutcomeName): { readonly state: { readonly outcome: OutcomeName } } {
  return { state: { outcome } };
}

/** Whether a navigation told this. */
export function isOutcome(state: unknown, outcome: OutcomeName): boolean {
  return typeof state === 'object' && state !== null && 'outcome' in state && state.outcome === outcome;
}

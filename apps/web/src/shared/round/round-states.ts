import type { RoundStateName } from '@selbstcheck/contracts';

/** Whether a round has a result that stays: only then it stands in Überblick, Verlauf and Vergleich. */
export function isFrozen({ state }: { readonly state: RoundStateName }): boolean {
  return state === 'closed' || state === 'archived';
}

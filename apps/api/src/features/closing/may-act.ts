import type { Actor } from '@selbstcheck/application';
import { allowsAct, type Round, type RoundAct } from '@selbstcheck/domain';

/** Whether Koordination acts, and the round is in a state that allows it. */
export function mayAct({ role }: Actor, { state }: Round, act: RoundAct): boolean {
  return role === 'coordination' && allowsAct(state, act);
}

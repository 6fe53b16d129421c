import type { LinkedSubscription } from '@selbstcheck/contracts';
import type { LinkPurpose } from '../../api/links.js';

/** Whether there is nothing left for a link to do. */
export function isDone(purpose: LinkPurpose, { state }: Pick<LinkedSubscription, 'state'>): boolean {
  return purpose === 'confirmation' ? state !== 'unconfirmed' : state === 'unsubscribed';
}

/** What there is to say of a subscription whose link has nothing left to do. */
export function outcomeOf({ state }: Pick<LinkedSubscription, 'state'>): 'ended' | 'disabled' | 'confirmed' {
  if (state === 'unsubscribed') return 'ended';
  return state === 'disabled' ? 'disabled' : 'confirmed';
}

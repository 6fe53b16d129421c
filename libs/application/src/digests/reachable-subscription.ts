import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { DigestRecipient, Subscription } from './subscription.js';

/** Whether a subscription tells whoever acts. */
export function isOneself({ personId }: Actor, { recipient }: Pick<Subscription, 'recipient'>): boolean {
  return recipient.kind === 'member' && recipient.personId === personId;
}

/** Whether two subscriptions tell the same person or address. */
export function isSameRecipient(one: DigestRecipient, other: DigestRecipient): boolean {
  if (one.kind === 'member') return other.kind === 'member' && one.personId === other.personId;
  return other.kind === 'address' && one.address === other.address;
}

/**
 * A subscription that somebody may change: one's own, for Koordination any of the municipality. Rejects with
 * `subscription-not-found`, the same for those of others and those that are not there.
 */
export async function reachableSubscription(
  subscriptions: SubscriptionStore,
  actor: Actor,
  municipalityId: string,
  subscriptionId: string,
): Promise<Subscription> {
  const subscription = await subscriptions.find(municipalityId, subscriptionId);
  if (subscription && (actor.role === 'coordination' || isOneself(actor, subscription))) return subscription;
  throw subscriptionNotFound();
}

export function subscriptionNotFound(): SelbstcheckError {
  return new SelbstcheckError(
    'subscription-not-found',
    'There is no such subscription. It may have been ended; reload the page.',
  );
}

/** Throws `subscription-stale` where somebody saw another revision than there is now. */
export function rejectStale(subscription: Subscription, revision: number): void {
  if (subscription.revision === revision) return;
  throw new SelbstcheckError(
    'subscription-stale',
    'This subscription was changed meanwhile. Look at it as it is now, and decide again.',
  );
}

/** What is said where a subscription's state does not allow what is asked. */
export function stateForbids({ state }: Subscription): SelbstcheckError {
  return new SelbstcheckError(
    'subscription-state',
    `This is not possible with a subscription that is "${state}". Reload the page to see what is.`,
    { state },
  );
}

import type { SubscriptionStore } from '../ports/subscription-store.js';
import { byId } from './holding-order.js';
import { changeOverOthers } from './over-others.js';

/**
 * Begins to count anew what a person's servers refuse for good, in the unit of work that changes the address: what the
 * old one refused says nothing of the new one. What was disabled stays so until somebody lets it go on.
 */
export async function forgetBounces(subscriptions: SubscriptionStore, personId: string): Promise<void> {
  const own = await subscriptions.listByPerson(personId);
  for (const { id } of own.toSorted(byId)) {
    await changeOverOthers(subscriptions, id, async ({ hardBounces }) =>
      hardBounces === 0 ? null : { hardBounces: 0 },
    );
  }
}

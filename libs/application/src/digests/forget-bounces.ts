import type { SubscriptionStore } from '../ports/subscription-store.js';
import { changeOverOthers } from './over-others.js';

/**
 * Begins to count anew what a person's servers refuse for good, in the unit of work that changes the address: what the
 * old one refused says nothing of the new one. What was disabled stays so until somebody lets it go on.
 */
export async function forgetBounces(subscriptions: SubscriptionStore, personId: string): Promise<void> {
  for (const { id } of await subscriptions.listByPerson(personId)) {
    await changeOverOthers(subscriptions, id, async ({ hardBounces }) =>
      hardBounces === 0 ? null : { hardBounces: 0 },
    );
  }
}

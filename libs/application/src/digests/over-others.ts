import { SelbstcheckError } from '@selbstcheck/domain';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { Subscription, SubscriptionChange } from './subscription.js';

const MOST_TRIES = 5;

/**
 * Changes a subscription whatever else changes it at the same moment; `changeOf` is asked again about what is there
 * then, and gives null where nothing is to be changed. Gives the subscription as it is afterwards, and whether that was
 * done here; null where it is gone. Call it inside a unit of work.
 */
export async function changeOverOthers(
  subscriptions: SubscriptionStore,
  subscriptionId: string,
  changeOf: (now: Subscription) => Promise<SubscriptionChange | null>,
): Promise<{ readonly subscription: Subscription; readonly isChanged: boolean } | null> {
  for (let tries = 1; ; tries += 1) {
    const now = await subscriptions.findAnywhere(subscriptionId);
    if (!now) return null;
    const change = await changeOf(now);
    if (!change) return { subscription: now, isChanged: false };
    try {
      await subscriptions.change(now.municipalityId, now.id, now.revision, change);
      return { subscription: { ...now, ...change, revision: now.revision + 1 }, isChanged: true };
    } catch (error) {
      const isStale = error instanceof SelbstcheckError && error.code === 'subscription-stale';
      if (!isStale || tries === MOST_TRIES) throw error;
    }
  }
}

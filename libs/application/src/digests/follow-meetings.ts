import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { NextSlots } from './next-slots.js';
import { changeOverOthers } from './over-others.js';
import type { Subscription, SubscriptionChange } from './subscription.js';

/** Lets digests before meetings follow where meetings are moved. */
export class FollowMeetings {
  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly nextSlots: NextSlots,
    private readonly clock: Clock,
  ) {}

  /** Call it inside the unit of work that changed a meeting of the municipality. */
  async follow(municipalityId: string): Promise<void> {
    for (const { id } of await this.subscriptions.listBeforeMeetings(municipalityId)) {
      await changeOverOthers(this.subscriptions, id, (now) => this.changeOf(now));
    }
  }

  private async changeOf(subscription: Subscription): Promise<SubscriptionChange | null> {
    const { state, next: before } = subscription;
    const now = this.clock.now();
    // one that is due is about to be told, and its plan finds the slot after it
    if (state !== 'active' || (before !== null && before.at <= now)) return null;
    const next = await this.nextSlots.after(subscription, now);
    return next?.at === before?.at ? null : { next };
  }
}

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
    if (state !== 'active') return null;
    const now = this.clock.now();
    // one that is due is told first; its new revision lets whoever composes it now find the slot after it anew
    if (before !== null && before.at <= now) return {};
    const next = await this.nextSlots.after(subscription, now);
    return next?.at === before?.at ? null : { next };
  }
}

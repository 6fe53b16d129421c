import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { CheckWish } from './check-wish.js';
import { isSameScope, rejectDeclined, type DeclinedStores } from './declined-scopes.js';
import type { ReadDigestScopes } from './digest-scopes.js';
import type { SubscriptionBeginnings } from './place-subscription.js';
import { isOneself, reachableSubscription, stateForbids } from './reachable-subscription.js';
import { recordedSubscription, subscriptionSubject } from './subscription-audit.js';
import type { NextSlot, Subscription, SubscriptionWish } from './subscription.js';

/** The stores that subscriptions are changed in. */
export interface SubscriptionChangeStores {
  readonly unitOfWork: UnitOfWork;
  readonly subscriptions: SubscriptionStore;
}

/** Changes what a subscription tells, and when; what is still to be told stays to be told. */
export class ChangeSubscription {
  constructor(
    private readonly stores: SubscriptionChangeStores & DeclinedStores,
    private readonly checkWish: CheckWish,
    private readonly readScopes: ReadDigestScopes,
    private readonly beginnings: SubscriptionBeginnings,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes a wish over the revision that somebody saw. Rejects with `subscription-not-found`, `subscription-stale`,
   * `subscription-exists` and the codes of CheckWish; for somebody else, with `subscription-state` where the member
   * ended it, or `subscription-declined` where it would tell what the recipient unsubscribed from.
   */
  async change(
    actor: Actor,
    { municipalityId, subscriptionId }: { readonly municipalityId: string; readonly subscriptionId: string },
    revision: number,
    wish: SubscriptionWish,
  ): Promise<void> {
    const { unitOfWork, subscriptions } = this.stores;
    await unitOfWork.run(async () => {
      const before = await reachableSubscription(subscriptions, actor, municipalityId, subscriptionId);
      await this.checkWish.check(municipalityId, before.recipient, wish);
      const after = { ...before, ...wish };
      if (!isOneself(actor, before)) await this.rejectDeclined(before, after);
      const { answeredSoFar } = this.beginnings;
      await subscriptions.change(municipalityId, subscriptionId, revision, {
        ...wish,
        next: await this.nextOf(after),
        // how far one round is says nothing about another one
        ...(isSameRound(before, after)
          ? {}
          : { toldProgress: await answeredSoFar.of(municipalityId, wish.scope) }),
      });
      const scopes = await this.readScopes.read(municipalityId);
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'subscription_changed',
        subject: subscriptionSubject(before),
        before: recordedSubscription(before, scopes),
        after: recordedSubscription(after, scopes),
      });
    });
  }

  private async rejectDeclined(before: Subscription, after: Subscription): Promise<void> {
    const { recipient, state } = before;
    const isEnded = state === 'unsubscribed';
    // it is the record of what was ended
    if (isEnded && recipient.kind === 'member') throw stateForbids(before);
    // an address that is still to confirm decides by that
    if (isEnded || state === 'unconfirmed' || isSameScope(before.scope, after.scope)) return;
    await rejectDeclined(this.stores, after);
  }

  private async nextOf(subscription: Subscription): Promise<NextSlot | null> {
    return subscription.state === 'active'
      ? this.beginnings.nextSlots.after(subscription, this.clock.now())
      : null;
  }
}

function isSameRound({ scope: before }: Subscription, { scope: after }: Subscription): boolean {
  return before.kind === 'round' && after.kind === 'round' && before.roundId === after.roundId;
}

import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Clock } from '../ports/surroundings.js';
import type { SubscriptionChangeStores } from './change-subscription.js';
import { reachableSubscription, stateForbids } from './reachable-subscription.js';
import { subscriptionSubject } from './subscription-audit.js';

/** Pauses subscriptions; what happens meanwhile is told when they go on. */
export class PauseSubscription {
  constructor(
    private readonly stores: SubscriptionChangeStores,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `subscription-not-found`, `subscription-state` where it is not active, or `subscription-stale`. */
  async pause(
    actor: Actor,
    { municipalityId, subscriptionId }: { readonly municipalityId: string; readonly subscriptionId: string },
    revision: number,
  ): Promise<void> {
    const { unitOfWork, subscriptions } = this.stores;
    await unitOfWork.run(async () => {
      const subscription = await reachableSubscription(subscriptions, actor, municipalityId, subscriptionId);
      if (subscription.state !== 'active') throw stateForbids(subscription);
      const change = { state: 'paused', stateSince: this.clock.now(), next: null } as const;
      await subscriptions.change(municipalityId, subscriptionId, revision, change);
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'subscription_paused',
        subject: subscriptionSubject(subscription),
      });
    });
  }
}

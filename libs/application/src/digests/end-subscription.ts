import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { EndedSubscription } from '../ports/erasure-register.js';
import type { Clock } from '../ports/surroundings.js';
import type { RememberEndings } from '../privacy/remember-endings.js';
import type { SubscriptionChangeStores } from './change-subscription.js';
import type { ReadDigestScopes } from './digest-scopes.js';
import { isOneself, reachableSubscription, rejectStale, stateForbids } from './reachable-subscription.js';
import { recordedSubscription, subscriptionSubject } from './subscription-audit.js';
import type { Subscription } from './subscription.js';

/** Ends subscriptions. */
export class EndSubscription {
  constructor(
    private readonly stores: SubscriptionChangeStores,
    private readonly readScopes: ReadDigestScopes,
    private readonly endings: RememberEndings,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * One's own can be taken up again until it is ended once more; one that Koordination ends is forgotten at once, with
   * the address it told. Rejects with `subscription-not-found`, `subscription-stale`, or `subscription-state` where
   * Koordination would undo that a member unsubscribed.
   */
  async end(
    actor: Actor,
    { municipalityId, subscriptionId }: { readonly municipalityId: string; readonly subscriptionId: string },
    revision: number,
  ): Promise<void> {
    const { unitOfWork, subscriptions } = this.stores;
    await unitOfWork.run(async () => {
      const subscription = await reachableSubscription(subscriptions, actor, municipalityId, subscriptionId);
      rejectStale(subscription, revision);
      await this.endings.ended(subscription, await this.endOne(actor, subscription));
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'subscription_ended',
        subject: subscriptionSubject(subscription),
        before: recordedSubscription(subscription, await this.readScopes.read(municipalityId)),
      });
    });
  }

  private async endOne(actor: Actor, subscription: Subscription): Promise<EndedSubscription['ended']> {
    const { id, municipalityId, revision, recipient, state } = subscription;
    const isOwn = isOneself(actor, subscription);
    const isEnded = state === 'unsubscribed';
    if (isOwn && !isEnded) {
      const change = { state: 'unsubscribed', stateSince: this.clock.now(), next: null } as const;
      await this.stores.subscriptions.change(municipalityId, id, revision, change);
      return 'unsubscribed';
    }
    // without its record, Koordination could give the duty anew to whoever refused it
    if (!isOwn && isEnded && recipient.kind === 'member') throw stateForbids(subscription);
    await this.stores.subscriptions.remove(municipalityId, id);
    return 'removed';
  }
}

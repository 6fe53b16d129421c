import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { EventStore } from '../ports/event-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { RememberEndings } from '../privacy/remember-endings.js';
import type { SubscriptionChangeStores } from './change-subscription.js';
import { roundArchived } from './check-wish.js';
import type { ReadDigestScopes } from './digest-scopes.js';
import type { SubscriptionBeginnings } from './place-subscription.js';
import { isOneself, reachableSubscription, stateForbids } from './reachable-subscription.js';
import { subscriptionSubject } from './subscription-audit.js';
import type { Subscription, SubscriptionChange } from './subscription.js';

/** Lets subscriptions go on. */
export class ResumeSubscription {
  constructor(
    private readonly stores: SubscriptionChangeStores & { readonly events: EventStore },
    private readonly readScopes: ReadDigestScopes,
    private readonly beginnings: SubscriptionBeginnings,
    private readonly endings: RememberEndings,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * The next mail tells what happened since it was paused or disabled; one that its recipient had ended begins anew, and
   * only its recipient can let it. Rejects with `subscription-not-found`, `subscription-state`, `subscription-stale`,
   * or `round-archived` where there is nothing more to tell.
   */
  async resume(
    actor: Actor,
    { municipalityId, subscriptionId }: { readonly municipalityId: string; readonly subscriptionId: string },
    revision: number,
  ): Promise<void> {
    const { unitOfWork, subscriptions } = this.stores;
    await unitOfWork.run(async () => {
      const subscription = await reachableSubscription(subscriptions, actor, municipalityId, subscriptionId);
      if (!mayResume(actor, subscription)) throw stateForbids(subscription);
      await this.rejectArchived(subscription);
      const now = this.clock.now();
      const isAnew = subscription.state === 'unsubscribed';
      await subscriptions.change(municipalityId, subscriptionId, revision, {
        ...{ state: 'active', stateSince: now, hardBounces: 0 },
        next: await this.beginnings.nextSlots.after(subscription, now),
        ...(isAnew ? await this.anew(subscription) : {}),
      });
      if (isAnew) await this.endings.takenUp(subscription);
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'subscription_resumed',
        subject: subscriptionSubject(subscription),
      });
    });
  }

  private async anew({ municipalityId, scope }: Subscription): Promise<SubscriptionChange> {
    return {
      watermark: await this.stores.events.head(municipalityId),
      toldProgress: await this.beginnings.answeredSoFar.of(municipalityId, scope),
    };
  }

  private async rejectArchived({ municipalityId, scope }: Subscription): Promise<void> {
    if (scope.kind !== 'round') return;
    const scopes = await this.readScopes.read(municipalityId);
    if (scopes.roundOf(scope)?.state === 'archived') throw roundArchived();
  }
}

function mayResume(actor: Actor, subscription: Subscription): boolean {
  const { state } = subscription;
  if (state === 'paused' || state === 'disabled') return true;
  return state === 'unsubscribed' && isOneself(actor, subscription);
}

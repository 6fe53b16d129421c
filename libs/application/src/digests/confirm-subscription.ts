import { NOBODY } from '../access/actor.js';
import { elapsed } from '../access/moments.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { EventStore } from '../ports/event-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { RememberEndings } from '../privacy/remember-endings.js';
import type { SubscriptionChangeStores } from './change-subscription.js';
import { CONFIRMATION_LASTS } from './confirmation-mail.js';
import type { LinkedSubscription, LinkedSubscriptions } from './linked-subscriptions.js';
import type { NextSlots } from './next-slots.js';
import { changeOverOthers } from './over-others.js';
import { subscriptionSubject } from './subscription-audit.js';
import type { Subscription, SubscriptionChange } from './subscription.js';

const PURPOSE = 'subscription_confirmation';

/** Confirms the subscriptions of addresses by the link that was mailed to them. */
export class ConfirmSubscription {
  constructor(
    private readonly stores: SubscriptionChangeStores & { readonly events: EventStore },
    private readonly linked: LinkedSubscriptions,
    private readonly nextSlots: NextSlots,
    private readonly endings: RememberEndings,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** What a link is about; changes nothing. Rejects with `link-invalid` for forged, gone and expired ones. */
  async view(token: string): Promise<LinkedSubscription> {
    return this.linked.view(await this.lasting(token));
  }

  /** Lets an unconfirmed one begin; whatever else it is by now, it stays. Rejects with `link-invalid` as `view` does. */
  async confirm(token: string): Promise<LinkedSubscription> {
    const { id, municipalityId } = await this.lasting(token);
    const confirmed = await this.stores.unitOfWork.run(async () => {
      const changed = await changeOverOthers(this.stores.subscriptions, id, (now) => this.changeOf(now));
      if (changed?.isChanged) {
        // whether it had been ended before, its record does not say
        await this.endings.takenUp(changed.subscription);
        await this.auditTrail.record(NOBODY, {
          municipalityId,
          action: 'subscription_confirmed',
          subject: subscriptionSubject({ id }),
        });
      }
      return changed?.subscription ?? null;
    });
    return confirmed ? this.linked.view(confirmed) : this.linked.refuse(PURPOSE);
  }

  private async changeOf(subscription: Subscription): Promise<SubscriptionChange | null> {
    if (subscription.state !== 'unconfirmed') return null;
    const now = this.clock.now();
    return {
      ...{ state: 'active', stateSince: now },
      watermark: await this.stores.events.head(subscription.municipalityId),
      next: await this.nextSlots.after(subscription, now),
    };
  }

  private async lasting(token: string): Promise<Subscription> {
    const subscription = await this.linked.find(PURPOSE, token);
    const { state, stateSince } = subscription;
    const isOver = state === 'unconfirmed' && elapsed(stateSince, this.clock.now()) >= CONFIRMATION_LASTS;
    return isOver ? this.linked.refuse(PURPOSE) : subscription;
  }
}

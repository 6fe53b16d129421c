import { NOBODY } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Clock } from '../ports/surroundings.js';
import type { RememberEndings } from '../privacy/remember-endings.js';
import type { SubscriptionChangeStores } from './change-subscription.js';
import type { LinkedSubscription, LinkedSubscriptions } from './linked-subscriptions.js';
import { changeOverOthers } from './over-others.js';
import { subscriptionSubject } from './subscription-audit.js';
import type { Subscription, SubscriptionChange } from './subscription.js';

const PURPOSE = 'unsubscription';

/** Ends subscriptions by the link in their mails, without signing in. */
export class Unsubscribe {
  constructor(
    private readonly stores: SubscriptionChangeStores,
    private readonly linked: LinkedSubscriptions,
    private readonly endings: RememberEndings,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** What a link is about; changes nothing. Rejects with `link-invalid` for forged ones and those that are gone. */
  async view(token: string): Promise<LinkedSubscription> {
    return this.linked.view(await this.linked.find(PURPOSE, token));
  }

  /** Once more changes nothing. Rejects with `link-invalid` as `view` does. */
  async unsubscribe(token: string): Promise<LinkedSubscription> {
    const before = await this.linked.find(PURPOSE, token);
    const { id, municipalityId } = before;
    const ended = await this.stores.unitOfWork.run(async () => {
      const changed = await changeOverOthers(this.stores.subscriptions, id, async (now) =>
        this.changeOf(now),
      );
      if (changed?.isChanged) {
        await this.endings.ended(before, 'unsubscribed');
        await this.auditTrail.record(NOBODY, {
          municipalityId,
          action: 'subscription_ended',
          subject: subscriptionSubject({ id }),
        });
      }
      return changed?.subscription ?? null;
    });
    return ended ? this.linked.view(ended) : this.linked.refuse(PURPOSE);
  }

  private changeOf({ state }: Subscription): SubscriptionChange | null {
    if (state === 'unsubscribed') return null;
    return { state: 'unsubscribed', stateSince: this.clock.now(), next: null };
  }
}

import type { Actor } from '../access/actor.js';
import type { MailOutcome } from '../administration/invite-member.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Clock } from '../ports/surroundings.js';
import type { SubscriptionChangeStores } from './change-subscription.js';
import type { ConfirmationMail } from './confirmation-mail.js';
import { changeOverOthers } from './over-others.js';
import { reachableSubscription, stateForbids, subscriptionNotFound } from './reachable-subscription.js';
import { subscriptionSubject } from './subscription-audit.js';
import type { Subscription } from './subscription.js';

/** Asks an address once more to confirm, also one that had unsubscribed: only its owner can take that back. */
export class SendConfirmationAgain {
  constructor(
    private readonly stores: SubscriptionChangeStores,
    private readonly confirmationMail: ConfirmationMail,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `subscription-not-found`, `subscription-state` or `too-many-attempts`. */
  async send(
    actor: Actor,
    { municipalityId, subscriptionId }: { readonly municipalityId: string; readonly subscriptionId: string },
  ): Promise<MailOutcome> {
    const { unitOfWork, subscriptions } = this.stores;
    const there = await reachableSubscription(subscriptions, actor, municipalityId, subscriptionId);
    if (there.recipient.kind !== 'address') throw stateForbids(there);
    await this.confirmationMail.admit(municipalityId, there.recipient.address);
    const unconfirmed = await unitOfWork.run(async () => {
      const changed = await changeOverOthers(subscriptions, subscriptionId, async (now) => {
        if (!isOpen(now)) throw stateForbids(now);
        return { state: 'unconfirmed', stateSince: this.clock.now(), next: null };
      });
      // ended meanwhile: its address is forgotten, and a link to confirm would lead nowhere
      if (changed === null) throw subscriptionNotFound();
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'subscription_changed',
        subject: subscriptionSubject(there),
        after: { confirmationMail: true },
      });
      return changed.subscription;
    });
    return this.confirmationMail.send(actor, unconfirmed);
  }
}

function isOpen({ state }: Subscription): boolean {
  return state === 'unconfirmed' || state === 'unsubscribed';
}

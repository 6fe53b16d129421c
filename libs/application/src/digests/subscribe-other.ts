import type { Actor } from '../access/actor.js';
import type { MailOutcome } from '../administration/invite-member.js';
import { membershipOf } from '../administration/membership-of.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { MembershipStore } from '../ports/membership-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { CheckWish } from './check-wish.js';
import type { ConfirmationMail } from './confirmation-mail.js';
import type { ReadDigestScopes } from './digest-scopes.js';
import type { PlaceSubscription } from './place-subscription.js';
import { recordedSubscription, subscriptionSubject } from './subscription-audit.js';
import type { DigestRecipient, Subscription, SubscriptionWish } from './subscription.js';

/** Whom Koordination subscribes; an address in lower case. */
export type OtherRecipient =
  | { readonly kind: 'member'; readonly membershipId: string }
  | { readonly kind: 'address'; readonly address: string };

/** The stores that others are subscribed in. */
export interface SubscribingStores {
  readonly unitOfWork: UnitOfWork;
  readonly memberships: MembershipStore;
}

/** Subscribes members as part of their duty, and addresses without an account, which have to confirm. */
export class SubscribeOther {
  constructor(
    private readonly stores: SubscribingStores,
    private readonly checkWish: CheckWish,
    private readonly placing: PlaceSubscription,
    private readonly readScopes: ReadDigestScopes,
    private readonly confirmationMail: ConfirmationMail,
    private readonly auditTrail: AuditTrail,
  ) {}

  /**
   * What became of the mail that asks an address to confirm; null for a member. Rejects with the codes of CheckWish,
   * `subscription-exists`, `subscription-too-many`, `subscription-declined`, `member-not-found` or `too-many-attempts`.
   */
  async subscribe(
    actor: Actor,
    municipalityId: string,
    other: OtherRecipient,
    wish: SubscriptionWish,
  ): Promise<MailOutcome | null> {
    if (other.kind === 'address') await this.confirmationMail.admit(municipalityId, other.address);
    const subscription = await this.stores.unitOfWork.run(() =>
      this.place(actor, municipalityId, other, wish),
    );
    return subscription.state === 'unconfirmed' ? this.confirmationMail.send(actor, subscription) : null;
  }

  private async place(
    actor: Actor,
    municipalityId: string,
    other: OtherRecipient,
    wish: SubscriptionWish,
  ): Promise<Subscription> {
    const recipient = await this.recipientOf(municipalityId, other);
    await this.checkWish.check(municipalityId, recipient, wish);
    // an address takes part by confirming, and whoever chose themselves was not given it by anybody
    const isDuty = recipient.kind === 'member' && recipient.personId !== actor.personId;
    const assigned = isDuty ? { personId: actor.personId, function: actor.function } : null;
    const subscription = await this.placing.place(municipalityId, recipient, wish, assigned);
    await this.auditTrail.record(actor, {
      municipalityId,
      action: 'subscription_made',
      subject: subscriptionSubject(subscription),
      after: recordedSubscription(subscription, await this.readScopes.read(municipalityId)),
    });
    return subscription;
  }

  private async recipientOf(municipalityId: string, other: OtherRecipient): Promise<DigestRecipient> {
    if (other.kind === 'address') return other;
    const { personId } = await membershipOf(this.stores.memberships, municipalityId, other.membershipId);
    return { kind: 'member', personId };
  }
}

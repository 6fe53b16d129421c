import type { Actor } from '../access/actor.js';
import { signInNeeded } from '../access/person-actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { CheckWish } from './check-wish.js';
import type { ReadDigestScopes } from './digest-scopes.js';
import type { PlaceSubscription } from './place-subscription.js';
import { recordedSubscription, subscriptionSubject } from './subscription-audit.js';
import type { DigestRecipient, SubscriptionWish } from './subscription.js';

/** Subscribes members themselves. */
export class Subscribe {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checkWish: CheckWish,
    private readonly placing: PlaceSubscription,
    private readonly readScopes: ReadDigestScopes,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Rejects with the codes of CheckWish, `subscription-exists` or `subscription-too-many`. */
  async subscribe(actor: Actor, municipalityId: string, wish: SubscriptionWish): Promise<void> {
    if (actor.personId === null) throw signInNeeded();
    const recipient: DigestRecipient = { kind: 'member', personId: actor.personId };
    await this.unitOfWork.run(async () => {
      await this.checkWish.check(municipalityId, recipient, wish);
      const subscription = await this.placing.place(municipalityId, recipient, wish, null);
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'subscription_made',
        subject: subscriptionSubject(subscription),
        after: recordedSubscription(subscription, await this.readScopes.read(municipalityId)),
      });
    });
  }
}

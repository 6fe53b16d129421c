import { SelbstcheckError } from '@selbstcheck/domain';
import { SYSTEM } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { PostOutcome } from '../ports/mail-post.js';
import type { PersonStore } from '../ports/person-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { TakenMail } from './delivery-tray.js';
import { byId } from './holding-order.js';
import { presentAddress } from './recipient-standing.js';
import type { Subscription, SubscriptionChange } from './subscription.js';

/** So many mails in a row that the recipient's server refuses for good end what is sent there. */
const MOST_BOUNCES = 2;
const MOST_TRIES = 5;

/** The stores that bounces are counted in. */
export interface BounceStores {
  readonly subscriptions: SubscriptionStore;
  readonly people: PersonStore;
}

/** What became of a mail, as its server said. */
export interface PostedMail extends TakenMail {
  readonly outcome: PostOutcome;
}

/** Counts refusals for good in a row, and disables a subscription after two. */
export class HardBounces {
  constructor(
    private readonly stores: BounceStores,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Inside the unit of work that records the outcomes; subscriptions are as they were when their mails were taken. What
   * comes of an address that the recipient has left meanwhile says nothing of the present one.
   */
  async note(posted: readonly PostedMail[]): Promise<void> {
    const disabled: Subscription[] = [];
    for (const each of posted.toSorted((one, other) => byId(one.subscription, other.subscription))) {
      disabled.push(...(await this.noteOne(each)));
    }
    // last, as everybody does: the end of the trail is held until all of this is written
    for (const subscription of disabled) await this.recordDisabled(subscription);
  }

  /** Gives the subscription where this disabled it. */
  private async noteOne({
    subscription: known,
    mail,
    outcome,
  }: PostedMail): Promise<readonly Subscription[]> {
    const isBounce = outcome.kind === 'refused_for_good' && outcome.isAboutRecipient;
    const endsRow = outcome.kind === 'accepted' && known.hardBounces > 0;
    if (!isBounce && !endsRow) return [];
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const now = await this.stores.subscriptions.find(known.municipalityId, known.id);
      if (now === null) return [];
      if ((await presentAddress(this.stores.people, now.recipient)) !== mail.address) return [];
      const change = isBounce ? this.bounced(now) : { hardBounces: 0 };
      if (await this.changed(now, change)) return change.state === 'disabled' ? [now] : [];
    }
    return [];
  }

  private bounced({ hardBounces, state }: Subscription): SubscriptionChange {
    const count = hardBounces + 1;
    if (count < MOST_BOUNCES || state !== 'active') return { hardBounces: count };
    return { hardBounces: count, state: 'disabled', stateSince: this.clock.now(), next: null };
  }

  /** Whoever changed the subscription at the same moment must not undo what is recorded with it. */
  private async changed(
    { municipalityId, id, revision }: Subscription,
    change: SubscriptionChange,
  ): Promise<boolean> {
    try {
      await this.stores.subscriptions.change(municipalityId, id, revision, change);
      return true;
    } catch (error) {
      if (error instanceof SelbstcheckError && error.code === 'subscription-stale') return false;
      throw error;
    }
  }

  private async recordDisabled({ municipalityId, id }: Subscription): Promise<void> {
    await this.audit.record(SYSTEM, {
      municipalityId,
      action: 'subscription_disabled',
      subject: { kind: 'subscription', id },
    });
  }
}

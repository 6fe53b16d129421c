import { SYSTEM } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { SubscriptionChangeStores } from '../digests/change-subscription.js';
import { changeOverOthers } from '../digests/over-others.js';
import { subscriptionSubject } from '../digests/subscription-audit.js';
import type { Subscription, SubscriptionChange } from '../digests/subscription.js';
import type { EndedSubscription, ErasureRegister } from '../ports/erasure-register.js';

/** Ends subscriptions again that came back with a restored backup; at every start, before anything is served or sent. */
export class ReapplyEndings {
  constructor(
    private readonly stores: SubscriptionChangeStores,
    private readonly register: ErasureRegister,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** How many had come back. Rejects with `erasure-register-damaged`. */
  async run(): Promise<number> {
    const last = await this.lastEndings();
    const there = await this.stores.subscriptions.findSeveral([...last.keys()]);
    let ended = 0;
    for (const { subscriptionId, ...ending } of last.values()) {
      if (there.has(subscriptionId) && (await this.endAgain(subscriptionId, ending))) ended += 1;
    }
    return ended;
  }

  private async lastEndings(): Promise<ReadonlyMap<string, EndedSubscription>> {
    const last = new Map<string, EndedSubscription>();
    for (const entry of await this.register.list()) {
      if ('subscriptionId' in entry) last.set(entry.subscriptionId, entry);
    }
    return last;
  }

  private async endAgain(id: string, ending: Omit<EndedSubscription, 'subscriptionId'>): Promise<boolean> {
    const { subscriptions, unitOfWork } = this.stores;
    return unitOfWork.run(async () => {
      // also before a removal: of several processes that start at once, only one makes the change
      const changed = await changeOverOthers(subscriptions, id, async (now) => changeOf(now, ending));
      if (!changed?.isChanged) return false;
      const { municipalityId } = changed.subscription;
      if (ending.ended === 'removed') await subscriptions.remove(municipalityId, id);
      await this.auditTrail.record(SYSTEM, {
        municipalityId,
        action: 'subscription_ended',
        subject: subscriptionSubject({ id }),
        after: { cameBackWithBackup: true },
      });
      return true;
    });
  }
}

/** null: it did not come back, or was taken up again after it had ended. */
function changeOf(
  { state, stateSince }: Subscription,
  { ended, at }: Omit<EndedSubscription, 'subscriptionId'>,
): SubscriptionChange | null {
  const isStillEnded = state === 'unsubscribed' && ended === 'unsubscribed';
  if (isStillEnded || stateSince > at) return null;
  // as of then: what is kept of an address for so long after its end is kept no longer because of a backup
  return { state: 'unsubscribed', stateSince: at, next: null };
}

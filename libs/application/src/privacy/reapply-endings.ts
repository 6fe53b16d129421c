import { SYSTEM } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { SubscriptionChangeStores } from '../digests/change-subscription.js';
import { changeOverOthers } from '../digests/over-others.js';
import { subscriptionSubject } from '../digests/subscription-audit.js';
import type { Subscription, SubscriptionChange } from '../digests/subscription.js';
import type { EndedSubscription, ErasureRegister, TakenUpSubscription } from '../ports/erasure-register.js';

/** Ends subscriptions again that came back with a restored backup; at every start, before anything is served or sent. */
export class ReapplyEndings {
  constructor(
    private readonly stores: SubscriptionChangeStores,
    private readonly register: ErasureRegister,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** How many had come back. Rejects with `erasure-register-damaged`. */
  async run(): Promise<number> {
    const endings = await this.lastEndings();
    const there = await this.stores.subscriptions.findSeveral(endings.map((ending) => ending.subscriptionId));
    let ended = 0;
    for (const ending of endings) {
      if (there.has(ending.subscriptionId) && (await this.endAgain(ending))) ended += 1;
    }
    return ended;
  }

  private async lastEndings(): Promise<readonly EndedSubscription[]> {
    const last = new Map<string, EndedSubscription | TakenUpSubscription>();
    for (const entry of await this.register.list()) {
      if ('subscriptionId' in entry) last.set(entry.subscriptionId, entry);
    }
    return [...last.values()].filter((entry) => 'ended' in entry);
  }

  private async endAgain(ending: EndedSubscription): Promise<boolean> {
    const id = ending.subscriptionId;
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

/** null: it did not come back, or was taken up again without an entry. */
function changeOf(
  { state, stateSince }: Subscription,
  { ended, at }: EndedSubscription,
): SubscriptionChange | null {
  // one that is unconfirmed is told nothing until its address says that it wants to be
  const isTold = state !== 'unsubscribed' && state !== 'unconfirmed';
  // a register may be from before taking up was written, or could not be written then
  if (ended === 'unsubscribed' && (!isTold || stateSince > at)) return null;
  // as of then: what is kept of an address for so long after its end is kept no longer because of a backup
  return { state: 'unsubscribed', stateSince: at, next: null };
}

import { SelbstcheckError } from '@selbstcheck/domain';
import type { EventStore } from '../ports/event-store.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { AnsweredSoFar } from './answered-so-far.js';
import { rejectDeclined, type DeclinedStores } from './declined-scopes.js';
import type { NextSlots } from './next-slots.js';
import { isSameRecipient } from './reachable-subscription.js';
import type { DigestRecipient, Subscription, SubscriptionWish } from './subscription.js';

/** The most subscriptions that one recipient has in a municipality. */
export const MOST_PER_RECIPIENT = 20;
/** The most addresses without an account that a municipality tells. */
export const MOST_ADDRESSES = 500;

/** The stores that a new subscription is placed among. */
export interface SubscriptionPlaces extends DeclinedStores {
  readonly events: EventStore;
}

/** What a subscription begins with: when it tells next, and how far its round is. */
export interface SubscriptionBeginnings {
  readonly nextSlots: NextSlots;
  readonly answeredSoFar: AnsweredSoFar;
}

/** Keeps new subscriptions: they are told what happens from now on, never the past. */
export class PlaceSubscription {
  constructor(
    private readonly stores: SubscriptionPlaces,
    private readonly beginnings: SubscriptionBeginnings,
    private readonly surroundings: Pick<Surroundings, 'clock' | 'ids'>,
  ) {}

  /**
   * Call it inside a unit of work, with a wish that was checked. Rejects with `subscription-exists`,
   * `subscription-too-many` or, of a duty, `subscription-declined`.
   */
  async place(
    municipalityId: string,
    recipient: DigestRecipient,
    wish: SubscriptionWish,
    assigned: Subscription['assigned'],
  ): Promise<Subscription> {
    const { subscriptions, events } = this.stores;
    refuseTooMany(await subscriptions.listByMunicipality(municipalityId), recipient);
    // an address has to confirm anew, and whoever acts for themselves may begin anew
    if (assigned !== null) {
      await rejectDeclined(this.stores, { municipalityId, recipient, scope: wish.scope });
    }
    const { nextSlots, answeredSoFar } = this.beginnings;
    const { clock, ids } = this.surroundings;
    const now = clock.now();
    const isMember = recipient.kind === 'member';
    const subscription: Subscription = {
      ...wish,
      id: ids.next(),
      municipalityId,
      recipient,
      state: isMember ? 'active' : 'unconfirmed',
      stateSince: now,
      createdAt: now,
      assigned,
      watermark: await events.head(municipalityId),
      toldProgress: await answeredSoFar.of(municipalityId, wish.scope),
      next: isMember ? await nextSlots.after({ ...wish, municipalityId }, now) : null,
      hardBounces: 0,
      lastToldAt: now,
      revision: 1,
    };
    await subscriptions.insert(subscription);
    return subscription;
  }
}

function refuseTooMany(there: readonly Subscription[], recipient: DigestRecipient): void {
  const own = there.filter((each) => isSameRecipient(each.recipient, recipient));
  if (own.length >= MOST_PER_RECIPIENT) throw tooMany(MOST_PER_RECIPIENT);
  if (recipient.kind === 'member' || own.length > 0) return;
  const addresses = new Set(
    there.flatMap((each) => (each.recipient.kind === 'address' ? [each.recipient.address] : [])),
  );
  if (addresses.size >= MOST_ADDRESSES) throw tooMany(MOST_ADDRESSES);
}

function tooMany(most: number): SelbstcheckError {
  return new SelbstcheckError(
    'subscription-too-many',
    `There are ${most} already, and no more are possible. End one that is no longer needed.`,
    { most },
  );
}

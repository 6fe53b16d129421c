import type { Subscription, SubscriptionChange } from '../digests/subscription.js';

/** Subscriptions to digests; they go with their municipality, and those of members with the person. */
export abstract class SubscriptionStore {
  /** Rejects with `subscription-exists` where the recipient has one of the same scope and rhythm kind there. */
  abstract insert(subscription: Subscription): Promise<void>;
  /** The subscription of this municipality, or null. */
  abstract find(municipalityId: string, subscriptionId: string): Promise<Subscription | null>;
  /** By its id alone, for links in mails and for jobs; null where it is gone. */
  abstract findAnywhere(subscriptionId: string): Promise<Subscription | null>;
  /** Those of these ids that are still there, by id. */
  abstract findSeveral(subscriptionIds: readonly string[]): Promise<ReadonlyMap<string, Subscription>>;
  /** A municipality's subscriptions, oldest first. */
  abstract listByMunicipality(municipalityId: string): Promise<readonly Subscription[]>;
  /** A person's subscriptions in all municipalities, oldest first. */
  abstract listByPerson(personId: string): Promise<readonly Subscription[]>;
  /** Active ones whose next slot is at or before `now`, ordered by slot, municipality and id; at most `limit`. */
  abstract listDue(now: string, limit: number): Promise<readonly Subscription[]>;
  /**
   * Active ones after closings whose municipality has a `round_closed` event beyond their watermark, those of addresses
   * a `round_published` one; by municipality and id.
   */
  abstract listAfterClosings(limit: number): Promise<readonly Subscription[]>;
  /** Active ones before meetings, of one municipality; their next slot follows its meetings. */
  abstract listBeforeMeetings(municipalityId: string): Promise<readonly Subscription[]>;
  /**
   * Writes the next revision; rejects with `subscription-stale` where it is no longer at `revision`, or gone, and with
   * `subscription-exists` where the recipient has another one of its new scope and rhythm kind.
   */
  abstract change(
    municipalityId: string,
    subscriptionId: string,
    revision: number,
    change: SubscriptionChange,
  ): Promise<void>;
  /** Removes it with its slots and mails; nothing happens where there is none. */
  abstract remove(municipalityId: string, subscriptionId: string): Promise<void>;
  /** Removes those that are unconfirmed since before a moment; gives how many. */
  abstract removeUnconfirmedBefore(since: string): Promise<number>;
  /** Removes those of addresses that are unsubscribed since before a moment, with their slots and mails; gives how many. */
  abstract removeUnsubscribedAddressesBefore(since: string): Promise<number>;
  /** Removes a person's subscriptions with their slots and mails, for an erasure. */
  abstract removeOfPerson(personId: string): Promise<void>;
}

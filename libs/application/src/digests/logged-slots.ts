import type { LocalizedText } from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { OutboxStore } from '../ports/outbox-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { SlotStore } from '../ports/slot-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import { ReadDigestScopes } from './digest-scopes.js';
import type { OutboxMail } from './outbox-mail.js';
import { RecipientNames, type NamedRecipient } from './recipient-names.js';
import type { StandingStores } from './recipient-standing.js';
import type { Slot } from './slot.js';

/** One decision, who it was about, and its mail where there is one. */
export interface LoggedSlot {
  readonly slot: Slot;
  readonly recipient: NamedRecipient;
  readonly about: LocalizedText;
  readonly mail: OutboxMail | null;
}

/** The stores that the delivery log is read from. */
export interface DeliveryLogStores extends StandingStores {
  readonly rounds: RoundStore;
  readonly catalogues: CatalogueStore;
  readonly slots: SlotStore;
  readonly outbox: OutboxStore;
  readonly subscriptions: SubscriptionStore;
}

/** Slots of one municipality as the log shows them; those whose subscription is gone by now are left out. */
export async function loggedSlots(
  stores: DeliveryLogStores,
  municipalityId: string,
  slots: readonly Slot[],
): Promise<readonly LoggedSlot[]> {
  if (slots.length === 0) return [];
  const names = new RecipientNames(stores, municipalityId);
  const scopes = await new ReadDigestScopes(stores).read(municipalityId);
  const mails = await stores.outbox.findBySlots(
    municipalityId,
    slots.map(({ key }) => key),
  );
  const ids = [...new Set(slots.map(({ subscriptionId }) => subscriptionId))];
  const subscriptions = await stores.subscriptions.findSeveral(ids);
  const logged: LoggedSlot[] = [];
  for (const slot of slots) {
    const subscription = subscriptions.get(slot.subscriptionId);
    if (subscription === undefined) continue;
    logged.push({
      slot,
      recipient: await names.nameOf(subscription.recipient),
      about: scopes.about(subscription.scope),
      mail: mails.get(slot.key) ?? null,
    });
  }
  return logged;
}

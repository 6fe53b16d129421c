import { canonicalJson, hasDates, type NumberedEvent } from '@selbstcheck/domain';
import type { OutboxMail } from './outbox-mail.js';
import type { Slot, SlotTime } from './slot.js';
import type { Subscription, SubscriptionChange } from './subscription.js';

/** A decision about a slot with everything that is written in its unit of work. */
export interface PlannedSlot {
  readonly subscription: Subscription;
  readonly slot: Slot;
  /** null where nothing is sent. */
  readonly frozen: { readonly mail: OutboxMail; readonly bytes: Uint8Array } | null;
  readonly change: SubscriptionChange;
}

/**
 * The slot that a subscription waits for: the first missed one of its schedule, or the first event of the window that
 * it is told after. null where nothing is due.
 */
export function slotTimeOf(subscription: Subscription, events: readonly NumberedEvent[]): SlotTime | null {
  const { rhythm, next, zone, recipient } = subscription;
  if (hasDates(rhythm)) {
    return next && { kind: 'scheduled', date: next.date, time: next.time, zone };
  }
  const kind = recipient.kind === 'address' ? 'round_published' : 'round_closed';
  const trigger = events.find(({ event }) => event.kind === kind);
  return trigger ? { kind: 'closing', event: trigger.number } : null;
}

/** What a slot's key is the hash of: the same for everybody who plans it. */
export function slotIdentity(subscriptionId: string, time: SlotTime): string {
  return canonicalJson(
    time.kind === 'closing'
      ? [subscriptionId, 'closing', time.event]
      : [subscriptionId, time.date, time.time, time.zone],
  );
}

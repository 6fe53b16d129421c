import type { OutboxMail } from '../digests/outbox-mail.js';
import type { Slot } from '../digests/slot.js';
import type { Subscription } from '../digests/subscription.js';
import type { OutboxStore } from '../ports/outbox-store.js';
import type { SlotPlace, SlotStore } from '../ports/slot-store.js';

/** What the delivery log is kept in. */
export interface DeliveryDataStores {
  readonly slots: SlotStore;
  readonly outbox: OutboxStore;
}

const PAGE_SIZE = 200;

/**
 * Every decision about what a subscription's recipient was told, newest first, and what became of its mail. Not the mail
 * itself: its links end the subscription without signing in.
 */
export async function exportedDeliveries(
  { slots, outbox }: DeliveryDataStores,
  { id, municipalityId }: Pick<Subscription, 'id' | 'municipalityId'>,
) {
  const deliveries = [];
  let last: SlotPlace | null = null;
  for (;;) {
    const page: readonly Slot[] = await slots.listBySubscription(municipalityId, id, last, PAGE_SIZE);
    const mails = await outbox.findBySlots(
      municipalityId,
      page.map(({ key }) => key),
    );
    for (const { key, decidedAt, time, decision, reason } of page) {
      const mail = mails.get(key);
      deliveries.push({ decidedAt, time, decision, reason, mail: mail ? exportedMail(mail) : null });
    }
    const end = page.at(-1);
    if (end === undefined || page.length < PAGE_SIZE) return deliveries;
    last = end;
  }
}

function exportedMail({
  address,
  subject,
  state,
  problem,
  replyCode,
  attempts,
  nextAttemptAt,
  sentAt,
}: OutboxMail) {
  const nextAttempt = state === 'ready' ? nextAttemptAt : null;
  return { address, subject, state, problem, replyCode, attempts, nextAttemptAt: nextAttempt, sentAt };
}

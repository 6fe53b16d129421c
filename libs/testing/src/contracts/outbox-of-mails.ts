import type { MailRecord, OutboxMail } from '@selbstcheck/application';
import { aMunicipality } from '../builders.js';
import { anAddressSubscription, anOutboxMail, aSlot } from '../builders-of-digests.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

/** When the first mails of `anOutbox` are ready, and a second later. */
export const READY_AT = '2026-02-01T07:00:00.000Z';
export const LATER = '2026-02-01T07:00:01.000Z';

/** A lease of a worker for ten minutes from READY_AT. */
export function leaseOf(owner: string): { readonly owner: string; readonly until: string } {
  return { owner, until: '2026-02-01T07:10:00.000Z' };
}

/** When leases made as above are over. */
export const LEASE_OVER = leaseOf('').until;

/** Makes a subscription, and of each id a slot with that key and its mail, whose bytes are those of its id. */
export async function anOutbox(stores: StoresUnderTest, mailIds: readonly string[]): Promise<void> {
  await stores.municipalities.insert(aMunicipality());
  await stores.subscriptions.insert(anAddressSubscription());
  await stores.unitOfWork.run(async () => {
    for (const id of mailIds) await putMail(stores, { id });
  });
}

/** Decides a slot with the mail's id as its key and puts the mail there. */
export async function putMail(
  { slots, outbox }: StoresUnderTest,
  told: Partial<OutboxMail> & { readonly id: string },
): Promise<void> {
  await slots.decide(aSlot({ key: told.id }));
  await outbox.insert(anOutboxMail({ slotKey: told.id, ...told }), bytesOf(told.id));
}

export function bytesOf(mailId: string): Uint8Array {
  return new TextEncoder().encode(`Subject: ${mailId}\r\n\r\n✓\0`);
}

/** That the server took a mail, unless something else is told. */
export function aRecord(mailId: string, told: Partial<MailRecord> = {}): MailRecord {
  return {
    mailId,
    attempt: { at: LATER, outcome: 'accepted', replyCode: 250 },
    state: 'sent',
    problem: null,
    nextAttemptAt: null,
    ...told,
  };
}

/** That the server did not want a mail and never will. */
export function aRefusal(mailId: string): MailRecord {
  const attempt = { at: LATER, outcome: 'refused_for_good' as const, replyCode: 550 };
  return aRecord(mailId, { attempt, state: 'failed', problem: attempt.outcome });
}

/** Lets a worker take mails and bring one to an end. */
export async function handOver(
  { outbox }: StoresUnderTest,
  record: MailRecord,
  owner = 'worker-1',
): Promise<void> {
  await outbox.lease(READY_AT, leaseOf(owner), 100);
  await outbox.beginSending([record.mailId], owner, READY_AT);
  await outbox.record([record], owner);
}

import type { LeasedMail, OutboxMail } from '@selbstcheck/application';
import type { OutboxMailRow } from '../rows/outbox-rows.js';

/** In nobody's hands. */
export const NO_LEASE = { leaseOwner: null, leaseUntil: null };

/** A mail as it is put into the outbox. */
export function rowOfMail(mail: OutboxMail): OutboxMailRow {
  const { id, slotKey, subscriptionId, municipalityId, address, subject, messageId, state } = mail;
  const { attempts, nextAttemptAt, problem, replyCode, createdAt, sentAt } = mail;
  return {
    id,
    slotKey,
    subscriptionId,
    municipalityId,
    address,
    subject,
    rounds: JSON.stringify(mail.rounds),
    messageId,
    state,
    attempts,
    nextAttemptAt,
    problem,
    replyCode,
    createdAt,
    sentAt,
    hasContent: true,
    ...NO_LEASE,
    putAsideAt: null,
  };
}

/** The mail as its port gives it. */
export function mailOf(row: OutboxMailRow): OutboxMail {
  const { insertion: _insertion, leaseOwner: _owner, leaseUntil: _until, putAsideAt: _aside, ...mail } = row;
  // where it was read by a plain statement, SQLite gives a number
  const rounds = JSON.parse(row.rounds) as OutboxMail['rounds'];
  return { ...mail, rounds, hasContent: Boolean(row.hasContent) };
}

/** The mail in a worker's hands; nothing where it cannot go out. */
export function leasedMailOf(row: OutboxMailRow, bytes: Buffer | undefined): readonly LeasedMail[] {
  const { address } = row;
  if (!bytes || address === null) return [];
  // the same memory: thousands of copies would keep the collector busy
  const view = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [{ ...mailOf(row), address, bytes: view }];
}

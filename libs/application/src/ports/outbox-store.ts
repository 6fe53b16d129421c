import type { LeasedMail, MailAttempt, MailProblem, MailRecord, OutboxMail } from '../digests/outbox-mail.js';

/** A worker's hold on mails: nobody else takes them before `until` (ISO timestamp in UTC). */
export interface MailLease {
  readonly owner: string;
  readonly until: string;
}

/** How many mails of a municipality need a look, or wait for their next attempt. */
export interface MailTroubleCounts {
  readonly failed: number;
  readonly uncertain: number;
  /** Withdrawn, as they were written to an address that is no longer their recipient's. */
  readonly addressChanged: number;
  /** Ready, with at least one attempt behind them. */
  readonly waiting: number;
}

/** Frozen mails and what became of them; they go with their subscription. */
export abstract class OutboxStore {
  /** Puts a mail there, `ready`; inside the unit of work that decides its slot. Rejects with `slot-decided`. */
  abstract insert(mail: OutboxMail, bytes: Uint8Array): Promise<void>;

  /** Takes ready mails whose time has come, the longest waiting first, in the order they were put there; nobody else gets the same ones. */
  abstract lease(now: string, lease: MailLease, limit: number): Promise<readonly LeasedMail[]>;
  /**
   * Marks leased mails of active subscriptions as `sending` right before they are handed over; gives the ids of those
   * that are still this owner's. Only these may go out.
   */
  abstract beginSending(mailIds: readonly string[], owner: string, now: string): Promise<readonly string[]>;
  /** Writes what came of mails that this owner had `sending`, with an attempt each; others are left as they are. */
  abstract record(records: readonly MailRecord[], owner: string): Promise<void>;
  /** Takes mails back that this owner did not hand over, begun or not: ready at once, or withdrawn with a reason. */
  abstract release(mailIds: readonly string[], owner: string, withdrawn: MailProblem | null): Promise<void>;
  /**
   * What a dead worker left: leases that ran out become `ready`, those `sending` become `uncertain` with an attempt
   * `no_reply`. Gives the mails that became uncertain.
   */
  abstract recoverExpired(now: string): Promise<readonly OutboxMail[]>;
  /**
   * Makes ready again what was withdrawn as paused, disabled or of a deactivated person, once its subscription and
   * person are active and its bytes are still there; what was unsubscribed meanwhile stays withdrawn for good.
   */
  abstract takeUpWithdrawn(now: string): Promise<void>;
  /** When the next ready mail may be tried; null where none waits. */
  abstract nextAttemptAt(): Promise<string | null>;

  abstract find(municipalityId: string, mailId: string): Promise<OutboxMail | null>;
  /** The frozen bytes; null where there is no such mail or its content was removed. */
  abstract bytes(municipalityId: string, mailId: string): Promise<Uint8Array | null>;
  /** By slot key, for a page of the delivery log. */
  abstract findBySlots(
    municipalityId: string,
    slotKeys: readonly string[],
  ): Promise<ReadonlyMap<string, OutboxMail>>;
  /** When a server, or the folder, last took a mail: ISO timestamps in UTC by subscription; those without are left out. */
  abstract lastSent(municipalityId: string): Promise<ReadonlyMap<string, string>>;
  /** In the order they were made. */
  abstract attempts(municipalityId: string, mailId: string): Promise<readonly MailAttempt[]>;
  /**
   * How many mails of a municipality are troubles (failed, uncertain, or withdrawn as `address_changed`, and not put
   * aside), or wait after a failed attempt.
   */
  abstract countTroubles(municipalityId: string): Promise<MailTroubleCounts>;
  /** The troubles of a municipality, newest first; at most `limit`. */
  abstract listTroubles(municipalityId: string, limit: number): Promise<readonly OutboxMail[]>;
  /**
   * Makes a failed, uncertain or withdrawn mail ready again with the same bytes; false where it is none of these, or its
   * content was removed. Its retries go on where they were.
   */
  abstract makeReady(municipalityId: string, mailId: string, now: string): Promise<boolean>;
  /** As `makeReady`, for a person who wants it sent: its retries begin anew, while its attempts stay in the log. */
  abstract sendAnew(municipalityId: string, mailId: string, now: string): Promise<boolean>;
  /** Puts a trouble aside: it stays in the log and is none any more; false for any other mail. */
  abstract putAside(municipalityId: string, mailId: string, at: string): Promise<boolean>;
  /** Removes the bytes of mails made before a moment that are sent, failed, uncertain or withdrawn; gives how many. */
  abstract removeBytesBefore(createdAt: string): Promise<number>;
}

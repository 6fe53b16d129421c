/**
 * Where a mail stands. `leased`: a worker took it; `sending`: it is about to be handed over, so that a worker that
 * dies now leaves it `uncertain`. `withdrawn`: its recipient is no longer to be told, or its content may not be told any more.
 */
export const MAIL_STATES = [
  'ready',
  'leased',
  'sending',
  'sent',
  'failed',
  'uncertain',
  'withdrawn',
] as const;

/** See MAIL_STATES. */
export type MailState = (typeof MAIL_STATES)[number];

/** Why a mail failed, waits or was withdrawn; each has a sentence on the screens. */
export const MAIL_PROBLEMS = [
  /** The server said 4xx. */
  'refused_for_now',
  /** The server said 5xx about this recipient or mail. */
  'refused_for_good',
  /** No server answered, it hung, or the connection broke before the mail was handed over. */
  'unreachable',
  /** The server wants another user or password. */
  'sign_in_refused',
  /** The mail was handed over, but no reply came; or the worker died at that point. */
  'no_reply',
  /** Every retry was used up. */
  'given_up',
  'unsubscribed',
  'paused',
  'disabled',
  'person_deactivated',
  'not_a_member',
  /** It was written to an address that is no longer its recipient's. */
  'address_changed',
  /** A round that it tells about was archived, removed, or is no longer published. */
  'round_archived',
  'round_removed',
  'publication_withdrawn',
] as const;

/** See MAIL_PROBLEMS. */
export type MailProblem = (typeof MAIL_PROBLEMS)[number];

/** A round that a mail tells about, or that it compares another one with. */
export interface MailRound {
  readonly roundId: string;
  readonly role: 'told' | 'compared';
}

/** A mail of a slot with everything that is known about its delivery, without its bytes. */
export interface OutboxMail {
  readonly id: string;
  readonly slotKey: string;
  readonly subscriptionId: string;
  readonly municipalityId: string;
  /** null once the recipient was erased. */
  readonly address: string | null;
  readonly subject: string;
  /** What has to be there still when it goes out. */
  readonly rounds: readonly MailRound[];
  /** "<…@…>", made of the slot's key: the same for every attempt. */
  readonly messageId: string;
  readonly state: MailState;
  /**
   * How often it was handed to a server or tried to since it was made or somebody sent it once more; each record and
   * each recovery while sending counts one. The log has all of them.
   */
  readonly attempts: number;
  /** ISO timestamp in UTC; when it may be tried next. */
  readonly nextAttemptAt: string;
  readonly problem: MailProblem | null;
  /** The server's three digits, where it said any. */
  readonly replyCode: number | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
  /** Whether its bytes are still kept. */
  readonly hasContent: boolean;
}

/** A mail in the hands of a worker, with the bytes that go out as they are. */
export interface LeasedMail extends OutboxMail {
  readonly address: string;
  readonly bytes: Uint8Array;
}

/** What came of one attempt. */
export interface MailAttempt {
  /** ISO timestamp in UTC. */
  readonly at: string;
  readonly outcome: 'accepted' | MailProblem;
  readonly replyCode: number | null;
}

/** What a worker writes about a mail that it had in its hands. */
export interface MailRecord {
  readonly mailId: string;
  readonly attempt: MailAttempt;
  /** What it is from now on; `ready` with the next moment where it is to be tried again. */
  readonly state: Extract<MailState, 'ready' | 'sent' | 'failed' | 'uncertain'>;
  /** What the mail shows from now on: the attempt's outcome, or that every retry was used up. */
  readonly problem: MailProblem | null;
  readonly nextAttemptAt: string | null;
}

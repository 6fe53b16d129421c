import type { DigestText } from '@selbstcheck/domain';

/** What a mail server, or the folder, made of a mail. */
export type PostOutcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused_for_now'; readonly replyCode: number }
  /** About the recipient: the reply to RCPT TO, unless its enhanced code is a matter of policy (5.7.x). */
  | { readonly kind: 'refused_for_good'; readonly replyCode: number; readonly isAboutRecipient: boolean }
  /** Nothing was handed over: no server, no answer, or the connection broke before the mail was complete. */
  | { readonly kind: 'unreachable' | 'sign_in_refused'; readonly replyCode: number | null }
  /** The mail was handed over completely and no reply came: it may have been accepted. */
  | { readonly kind: 'no_reply' };

/** Hands frozen mails over. */
export abstract class MailPost {
  /** How many mails may be handed over at the same time. */
  abstract readonly connections: number;
  /** Never rejects for what a server does. `bytes` go out as they are. */
  abstract post(to: string, bytes: Uint8Array): Promise<PostOutcome>;
  /** Closes connections that are kept open. */
  abstract close(): Promise<void>;
}

/** Reads frozen mails again. */
export abstract class MailReader {
  /** The plain text part. */
  abstract text(bytes: Uint8Array): Promise<string>;
}

/** What stands on the envelope of a digest and in its headers. */
export interface DigestEnvelope {
  readonly to: string;
  /** "<…@…>". */
  readonly messageId: string;
  /** ISO timestamp in UTC; the Date header. */
  readonly at: string;
  /** RFC 2919, without angle brackets: "digest.<municipality>.<host>". */
  readonly listId: string;
  readonly listName: string;
  /** The address that a POST with `List-Unsubscribe=One-Click` unsubscribes at (RFC 8058). */
  readonly oneClickUrl: string;
}

/** Turns a digest into a mail that never changes again. */
export abstract class DigestWriter {
  /** The complete MIME message, signed with DKIM where that is set up. Rejects with `mail-not-sent`. */
  abstract freeze(digest: DigestText, envelope: DigestEnvelope): Promise<Uint8Array>;
  /** The same content as the mail's two parts, for a preview. */
  abstract parts(digest: DigestText): { readonly text: string; readonly html: string };
  /** The host of the sender's address, which Message-IDs end with. */
  abstract readonly senderHost: string;
}

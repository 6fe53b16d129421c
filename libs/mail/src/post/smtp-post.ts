import { Readable } from 'node:stream';
import { MailPost, type PostOutcome } from '@selbstcheck/application';
import type { NodemailerError, SMTPTransportOptions } from 'nodemailer';
import { senderOf } from '../mailbox.js';
import { serverSettings } from '../smtp-server-settings.js';
import { smtpTrouble } from '../smtp-trouble.js';
import { KeptSessions } from './kept-sessions.js';
import { outcomeOfFailure, type PostStep } from './post-outcome.js';
import { SmtpSession } from './smtp-session.js';

/** How long a server may take, in milliseconds. */
export interface PostLimits {
  /** Until it is ready to take mails. */
  readonly opening: number;
  /** Without a word. */
  readonly silence: number;
  /** With one mail altogether, whatever it does. */
  readonly whole: number;
}

const PIECE = 16_384;

const LIMITS: PostLimits = { opening: 10_000, silence: 120_000, whole: 240_000 };

/** Where frozen mails go out, and how many at once. */
export interface SmtpPostSettings {
  /** "smtp://user:password@host:587", "smtps://host". */
  readonly url: string;
  /** "monitor@town.example" or "Name <monitor@town.example>": where mails that cannot be delivered come back to. */
  readonly from: string;
  readonly connections: number;
  /** Is told what keeps mails from going out, in codes; the same trouble once until a mail is accepted. */
  readonly report: (trouble: string) => void;
  /** When left out, no mail is in the air for more than four minutes. */
  readonly limits?: PostLimits;
}

/**
 * Hands frozen mails to a mail server over connections that are kept for the next mail. Throws `mail-settings-invalid`
 * when made.
 */
export class SmtpPost extends MailPost {
  readonly connections: number;
  private readonly options: SMTPTransportOptions;
  private readonly sender: string;
  private readonly sessions: KeptSessions;
  private readonly wholeMs: number;
  private lastTrouble: string | null = null;

  constructor(private readonly settings: SmtpPostSettings) {
    super();
    const { url, from, connections, limits = LIMITS } = settings;
    this.options = { ...serverSettings(url, limits.opening), socketTimeout: limits.silence };
    this.sender = senderOf(from).address;
    this.connections = connections;
    this.sessions = new KeptSessions(connections);
    this.wholeMs = limits.whole;
  }

  async post(to: string, bytes: Uint8Array): Promise<PostOutcome> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), this.wholeMs);
    try {
      const kept = this.sessions.take();
      if (kept !== null) {
        const outcome = await this.handOver(kept, to, bytes, limit.signal);
        if (!isAboutConnection(outcome) || limit.signal.aborted) return outcome;
      }
      return await this.handOver(new SmtpSession(this.options), to, bytes, limit.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    this.sessions.close();
  }

  private async handOver(
    session: SmtpSession,
    to: string,
    bytes: Uint8Array,
    limit: AbortSignal,
  ): Promise<PostOutcome> {
    const message = Readable.from(pieces(bytes), { objectMode: false });
    let step: PostStep = 'opening';
    const giveUp = () => session.close();
    limit.addEventListener('abort', giveUp);
    try {
      if (session.begun === 0) await session.open();
      step = 'before_the_end';
      await session.send(this.sender, to, message);
      this.lastTrouble = null;
      this.sessions.keep(session);
      return { kind: 'accepted' };
    } catch (error) {
      // The dot that ends a mail is written after the message was read to its end.
      if (message.readableEnded) step = 'handed_over';
      const outcome = outcomeOfFailure(error as NodemailerError, step);
      const isRefusal = outcome.kind === 'refused_for_now' || outcome.kind === 'refused_for_good';
      const isBetweenMails = message.readableEnded || !message.readableDidRead;
      if (isRefusal && isBetweenMails) this.sessions.keep(session);
      else session.close();
      if (!isRefusal) this.reportOnce(smtpTrouble(error as NodemailerError));
      return outcome;
    } finally {
      limit.removeEventListener('abort', giveUp);
    }
  }

  private reportOnce(trouble: string): void {
    if (trouble === this.lastTrouble) return;
    this.lastTrouble = trouble;
    this.settings.report(trouble);
  }
}

/** A server may end a kept connection, with or without a word (421); the mail was not accepted then. */
function isAboutConnection(outcome: PostOutcome): boolean {
  return outcome.kind === 'unreachable' || (outcome.kind === 'refused_for_now' && outcome.replyCode === 421);
}

/** In pieces the end of a mail is read only when most of it left this machine. */
function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
}

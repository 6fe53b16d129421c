import { Mailer, type Letter, type Recipient } from '@selbstcheck/application';
import { createTransport, type NodemailerError, type Transporter } from 'nodemailer';
import { signing, type DkimSettings } from './dkim.js';
import { mailNotSent } from './mail-errors.js';
import { senderOf } from './mailbox.js';
import { composeMessage, type LetterHead } from './message.js';
import { serverSettings } from './smtp-server-settings.js';
import { smtpTrouble } from './smtp-trouble.js';

const TIMEOUT_MS = 10_000;

/** Where mails go out, and from whom. */
export interface SmtpSettings {
  /** "smtp://user:password@host:587", "smtps://host". */
  readonly url: string;
  /** "monitor@town.example" or "Name <monitor@town.example>". */
  readonly from: string;
  /** Of the moments in letters, as the IANA names it. */
  readonly timeZone: string;
  /** How long each step of the server may take; 10,000 when left out. */
  readonly timeoutMs?: number;
  /** null or left out: letters are not signed. */
  readonly dkim?: DkimSettings | null;
}

/** Sends through a mail server, a connection for each letter. Throws `mail-settings-invalid` when made. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;
  private readonly head: LetterHead;

  constructor({ url, from, timeZone, timeoutMs = TIMEOUT_MS, dkim = null }: SmtpSettings) {
    super();
    this.head = { from: senderOf(from), timeZone };
    this.transport = createTransport({ ...serverSettings(url, timeoutMs), ...signing(dkim) });
  }

  async send(letter: Letter, recipient: Recipient): Promise<void> {
    const message = composeMessage(letter, recipient, this.head);
    try {
      await this.transport.sendMail(message);
    } catch (error) {
      throw mailNotSent(new Error(smtpTrouble(error as NodemailerError)));
    }
  }
}

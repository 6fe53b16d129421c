import { Mailer, type Clock, type Letter, type Recipient } from '@selbstcheck/application';
import { createTransport } from 'nodemailer';
import { mailNotSent } from './mail-errors.js';
import { writeMailFile } from './mail-file.js';
import { senderOf } from './mailbox.js';
import { composeMessage, type LetterHead } from './message.js';

/** Where mails are put, and from whom they would come. */
export interface FolderSettings {
  readonly folder: string;
  readonly from: string;
  /** Of the moments in letters, as the IANA names it. */
  readonly timeZone: string;
}

/** Puts each mail as an .eml file into a folder, for an installation without a mail server. */
export class FolderMailer extends Mailer {
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  private readonly folder: string;
  private readonly head: LetterHead;

  constructor(
    { folder, from, timeZone }: FolderSettings,
    private readonly clock: Clock,
  ) {
    super();
    this.folder = folder;
    this.head = { from: senderOf(from), timeZone };
  }

  async send(letter: Letter, recipient: Recipient): Promise<void> {
    const now = this.clock.now();
    const message = composeMessage(letter, recipient, this.head);
    try {
      const { message: bytes } = await this.composer.sendMail({ ...message, date: new Date(now) });
      await writeMailFile(this.folder, now, bytes as Buffer);
    } catch (error) {
      throw mailNotSent(error as Error);
    }
  }
}

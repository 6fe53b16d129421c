import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Mailer, type Clock, type Letter, type Recipient } from '@selbstcheck/application';
import { createTransport } from 'nodemailer';
import { mailNotSent } from './mail-errors.js';
import { newMailFileName } from './mail-file-name.js';
import { senderOf } from './mailbox.js';
import { composeMessage, type LetterHead } from './message.js';

/** Where mails are put, and from whom they would come. */
export interface FolderSettings {
  readonly folder: string;
  readonly from: string;
  /** Of the moments in letters, as the IANA names it. */
  readonly timeZone: string;
}

/**
 * Puts each mail as an .eml file into a folder that only this user may read, for an installation without a mail
 * server. A file is there completely or not at all.
 */
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
      await this.write(newMailFileName(now), bytes as Buffer);
    } catch (error) {
      throw mailNotSent(error as Error);
    }
  }

  private async write(name: string, bytes: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const unfinished = join(this.folder, `${name}.part`);
    try {
      await writeFile(unfinished, bytes, { mode: 0o600, flag: 'wx', flush: true });
      await rename(unfinished, join(this.folder, name));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }
}

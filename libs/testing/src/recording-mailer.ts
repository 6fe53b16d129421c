import { Mailer, type Letter, type Recipient } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';

/** A letter as it was handed over. */
export interface SentLetter {
  readonly letter: Letter;
  readonly recipient: Recipient;
}

/** Keeps every letter instead of sending it. */
export class RecordingMailer extends Mailer {
  readonly sent: SentLetter[] = [];
  /** While true, the mail server is down. */
  isDown = false;

  async send(letter: Letter, recipient: Recipient): Promise<void> {
    if (this.isDown) throw new SelbstcheckError('mail-not-sent', 'The mail server does not answer.');
    this.sent.push({ letter, recipient });
  }

  /** The letters to an address, oldest first. */
  to(address: string): readonly Letter[] {
    return this.sent.flatMap(({ letter, recipient }) => (recipient.address === address ? [letter] : []));
  }

  /** The secret in the newest letter with a link to an address. */
  tokenTo(address: string): string {
    const links = this.to(address).flatMap((letter) => ('link' in letter ? [letter.link] : []));
    const token = links.at(-1)?.split('#')[1];
    if (token === undefined) throw new Error(`No letter with a link was sent to ${address}.`);
    return token;
  }
}

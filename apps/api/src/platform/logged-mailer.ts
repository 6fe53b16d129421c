import { Logger } from '@nestjs/common';
import { Mailer, type Letter, type Recipient } from '@selbstcheck/application';

const log = new Logger('Mail');

/** Says in the log why a mail could not be sent; the trail says that it was not. No address stands there. */
export class LoggedMailer extends Mailer {
  constructor(private readonly mailer: Mailer) {
    super();
  }

  async send(letter: Letter, recipient: Recipient): Promise<void> {
    try {
      await this.mailer.send(letter, recipient);
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : 'unknown';
      log.warn(`A mail of the kind "${letter.kind}" was not sent: ${cause}`);
      throw error;
    }
  }
}

import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditSubject } from '../audit/audit-event.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Letter, Mailer, Recipient } from '../ports/mailer.js';

/** Sends letters on which the change they tell about does not depend. */
export class MailDelivery {
  constructor(
    private readonly mailer: Mailer,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Whether it was handed over; where it was not, an entry of the trail says so. */
  async deliver(
    letter: Letter,
    recipient: Recipient,
    actor: Actor,
    about: { readonly municipalityId: string | null; readonly subject: AuditSubject },
  ): Promise<boolean> {
    try {
      await this.mailer.send(letter, recipient);
      return true;
    } catch (error) {
      if (!(error instanceof SelbstcheckError) || error.code !== 'mail-not-sent') throw error;
      await this.auditTrail.record(actor, {
        ...about,
        action: 'mail_not_sent',
        after: { letter: letter.kind },
      });
      return false;
    }
  }
}

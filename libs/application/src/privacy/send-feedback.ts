import { SelbstcheckError, type Language } from '@selbstcheck/domain';
import { NOBODY } from '../access/actor.js';
import type { HourlyLimit } from '../access/hourly-limit.js';
import type { RequestOrigin } from '../access/origin.js';
import { limitReached } from '../administration/limit-reached.js';
import type { MailDelivery } from '../administration/mail-delivery.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { InstallationStore } from '../ports/installation-store.js';

/** What somebody reports about a barrier. */
export interface Feedback {
  readonly message: string;
  /** The page it is about, as its writer names it; null where none is named. */
  readonly page: string | null;
  /** An address for the answer; null where none is wanted. */
  readonly replyTo: string | null;
  readonly language: Language;
}

const MOST_PER_HOUR = 5;

/** Mails a report about accessibility to the operator; nothing of it is stored. */
export class SendFeedback {
  constructor(
    private readonly installation: InstallationStore,
    private readonly mail: MailDelivery,
    private readonly limit: HourlyLimit,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Rejects with `operator-missing`, `too-many-attempts` (5 an hour from one address) or `mail-not-sent`. */
  async send({ message, page, replyTo, language }: Feedback, origin: RequestOrigin): Promise<void> {
    const { operator } = await this.installation.settings();
    if (operator.contact === null) {
      throw new SelbstcheckError(
        'operator-missing',
        'The operator has not given an address for such messages yet. Please call your municipality.',
      );
    }
    if (!(await this.limit.admits('feedback', origin.addressKey, MOST_PER_HOUR))) throw limitReached();
    const isSent = await this.mail.deliver(
      { kind: 'accessibility_feedback', message, page: page ?? '–', replyTo },
      { address: operator.contact, language },
      NOBODY,
      { municipalityId: null, subject: { kind: 'installation', id: null } },
    );
    if (!isSent) {
      throw new SelbstcheckError(
        'mail-not-sent',
        'Your message could not be sent. Please try again later, or call your municipality.',
      );
    }
    await this.auditTrail.record(NOBODY, {
      municipalityId: null,
      action: 'feedback_sent',
      subject: { kind: 'installation', id: null },
    });
  }
}

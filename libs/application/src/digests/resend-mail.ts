import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { JobQueue } from '../ports/job-queue.js';
import type { OutboxStore } from '../ports/outbox-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { ContentStanding, type ContentStores } from './content-standing.js';
import type { OutboxMail } from './outbox-mail.js';
import { mailNotFound, type DigestMailKey } from './read-digest-mail.js';
import { RecipientStanding, type StandingStores } from './recipient-standing.js';

/** The stores that sending once more reads and writes. */
export interface ResendStores extends StandingStores, ContentStores {
  readonly outbox: OutboxStore;
  readonly subscriptions: SubscriptionStore;
  readonly unitOfWork: UnitOfWork;
}

/** Sends a failed, uncertain or withdrawn mail once more, with the same bytes and Message-ID, and all retries. */
export class ResendMail {
  constructor(
    private readonly stores: ResendStores,
    private readonly audit: AuditTrail,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `mail-not-found`, `mail-recipient-ended`, `mail-address-changed`, `mail-content-outdated` or `mail-not-resendable`. */
  async resend(actor: Actor, key: DigestMailKey): Promise<void> {
    const { municipalityId, mailId } = key;
    const { outbox, unitOfWork } = this.stores;
    await unitOfWork.run(async () => {
      const mail = await outbox.find(municipalityId, mailId);
      if (mail === null) throw mailNotFound();
      await this.demandTellable(mail);
      if (!mail.hasContent || !(await outbox.sendAnew(municipalityId, mailId, this.clock.now()))) {
        throw new SelbstcheckError(
          'mail-not-resendable',
          'This mail was sent or is on its way, or its content is no longer kept. It is not sent once more.',
        );
      }
      await this.audit.record(actor, {
        municipalityId,
        action: 'digest_mail_resent',
        subject: { kind: 'digest_mail', id: mailId },
        before: { state: mail.state },
      });
    });
    await this.queue.enqueue('deliver-outbox', {});
  }

  private async demandTellable(mail: OutboxMail): Promise<void> {
    const subscription = await this.stores.subscriptions.find(mail.municipalityId, mail.subscriptionId);
    const problem =
      subscription && (await new RecipientStanding(this.stores).problemOfMail(subscription, mail));
    if (problem === 'address_changed') {
      throw new SelbstcheckError(
        'mail-address-changed',
        'This mail was written to an address that is no longer that of the recipient. It is not sent there once more; the next digest goes to the present address.',
      );
    }
    if (subscription === null || problem !== null) {
      throw new SelbstcheckError(
        'mail-recipient-ended',
        'This recipient is no longer to be told anything. The mail is not sent once more.',
      );
    }
    const isPublic = subscription.recipient.kind === 'address';
    if ((await new ContentStanding(this.stores).problemOf(mail, isPublic)) === null) return;
    throw new SelbstcheckError(
      'mail-content-outdated',
      'A round that this mail is about was archived, removed, or is no longer published. The mail is not sent once more.',
    );
  }
}

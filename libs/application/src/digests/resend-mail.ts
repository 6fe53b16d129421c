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

/** Sends a failed, uncertain or withdrawn mail once more, with the same bytes and Message-ID. */
export class ResendMail {
  constructor(
    private readonly stores: ResendStores,
    private readonly audit: AuditTrail,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `mail-not-found`, `mail-recipient-ended`, `mail-content-outdated` or `mail-not-resendable`. */
  async resend(actor: Actor, key: DigestMailKey): Promise<void> {
    const { municipalityId, mailId } = key;
    const { outbox, unitOfWork } = this.stores;
    await unitOfWork.run(async () => {
      const mail = await outbox.find(municipalityId, mailId);
      if (mail === null) throw mailNotFound();
      await this.demandTellable(mail);
      if (!mail.hasContent || !(await outbox.makeReady(municipalityId, mailId, this.clock.now()))) {
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
    const standing = new RecipientStanding(this.stores);
    if (subscription === null || (await standing.problemOf(subscription)) !== null) {
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

import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { OutboxStore } from '../ports/outbox-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { mailNotFound, type DigestMailKey } from './read-digest-mail.js';

/** Takes a mail out of the notices; it stays in the log. */
export class PutMailAside {
  constructor(
    private readonly stores: { readonly outbox: OutboxStore; readonly unitOfWork: UnitOfWork },
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Once more, or for a mail without trouble, nothing happens. Rejects with `mail-not-found`. */
  async putAside(actor: Actor, { municipalityId, mailId }: DigestMailKey): Promise<void> {
    const { outbox, unitOfWork } = this.stores;
    await unitOfWork.run(async () => {
      const mail = await outbox.find(municipalityId, mailId);
      if (mail === null) throw mailNotFound();
      if (!(await outbox.putAside(municipalityId, mailId, this.clock.now()))) return;
      await this.audit.record(actor, {
        municipalityId,
        action: 'digest_mail_put_aside',
        subject: { kind: 'digest_mail', id: mailId },
        before: { state: mail.state, problem: mail.problem },
      });
    });
  }
}

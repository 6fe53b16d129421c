import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { LinkStore } from '../ports/link-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** Withdraws an invitation; its link no longer works. */
export class WithdrawInvitation {
  constructor(
    private readonly links: LinkStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Of a municipality, or (null) to administer. Rejects with `invitation-not-found`. */
  async withdraw(actor: Actor, municipalityId: string | null, invitationId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.links.removeInvitation(municipalityId, invitationId))) {
        throw new SelbstcheckError(
          'invitation-not-found',
          'There is no such invitation. It may have been accepted or withdrawn already; reload the page.',
        );
      }
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'invitation_withdrawn',
        subject: { kind: 'invitation', id: invitationId },
      });
    });
  }
}

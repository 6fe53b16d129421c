import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AccountStores } from '../access/account-stores.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Membership, MembershipChange } from '../people/member.js';
import type { Clock } from '../ports/surroundings.js';
import { membershipOf } from './membership-of.js';

/** Changes what a member is in a municipality. */
export class ChangeMember {
  constructor(
    private readonly stores: Pick<AccountStores, 'memberships' | 'tokens' | 'unitOfWork'>,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Who no longer coordinates loses the API tokens made there. Rejects with `member-not-found`, or with
   * `member-by-provider` where role or department come from the OpenID provider's groups.
   */
  async change(
    actor: Actor,
    municipalityId: string,
    membershipId: string,
    change: MembershipChange,
  ): Promise<void> {
    const { memberships, tokens, unitOfWork } = this.stores;
    await unitOfWork.run(async () => {
      const before = await membershipOf(memberships, municipalityId, membershipId);
      refuseProvided(before, change);
      await memberships.change(municipalityId, membershipId, change);
      if (before.role === 'coordination' && change.role !== 'coordination') {
        await tokens.revokeAllOf(before.personId, municipalityId, this.clock.now());
      }
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'member_changed',
        subject: { kind: 'membership', id: membershipId },
        before: { role: before.role, department: before.department, function: before.function },
        after: { role: change.role, department: change.department, function: change.function },
      });
    });
  }
}

function refuseProvided(before: Membership, { role, department }: MembershipChange): void {
  if (before.source !== 'provider') return;
  if (role === before.role && department === before.department) return;
  throw new SelbstcheckError(
    'member-by-provider',
    'Role and department of this member come from the groups of the sign-in service. Have them changed there.',
  );
}

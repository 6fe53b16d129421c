import type { Actor } from '../access/actor.js';
import type { AccountStores } from '../access/account-stores.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Membership } from '../people/member.js';
import type { Clock } from '../ports/surroundings.js';
import { refreshIdleness } from './idleness.js';
import { memberNotFound, membershipOf } from './membership-of.js';

/** Ends memberships: the name goes, function and department stay in the history, API tokens made there end. */
export class EndMembership {
  constructor(
    private readonly stores: Pick<AccountStores, 'memberships' | 'people' | 'tokens' | 'unitOfWork'>,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `member-not-found`. */
  async end(actor: Actor, municipalityId: string, membershipId: string): Promise<void> {
    const { memberships, unitOfWork } = this.stores;
    await unitOfWork.run(async () => {
      await this.endOne(actor, await membershipOf(memberships, municipalityId, membershipId));
    });
  }

  /** Ends the actor's own membership. Rejects with `member-not-found`. */
  async leave(actor: Actor, municipalityId: string): Promise<void> {
    if (actor.personId === null) throw memberNotFound();
    const { personId } = actor;
    await this.stores.unitOfWork.run(async () => {
      const own = await this.stores.memberships.listByPerson(personId);
      const membership = own.find((candidate) => candidate.municipalityId === municipalityId);
      if (!membership) throw memberNotFound();
      await this.endOne(actor, membership);
    });
  }

  /** Ends every membership of a person, with an entry in each municipality's trail. Call it inside a unit of work. */
  async endAllOf(actor: Actor, personId: string): Promise<void> {
    for (const membership of await this.stores.memberships.listByPerson(personId)) {
      await this.endOne(actor, membership);
    }
  }

  private async endOne(actor: Actor, membership: Membership): Promise<void> {
    const { id, municipalityId, personId, role, department, function: duty } = membership;
    const now = this.clock.now();
    await this.auditTrail.record(actor, {
      municipalityId,
      action: 'member_left',
      subject: { kind: 'membership', id },
      before: { role, department, function: duty },
    });
    await this.stores.memberships.end(municipalityId, id, now);
    await this.stores.tokens.revokeAllOf(personId, municipalityId, now);
    await refreshIdleness(personId, this.stores, now);
  }
}

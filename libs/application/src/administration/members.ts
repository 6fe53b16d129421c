import type { Actor } from '../access/actor.js';
import type { AccountStores } from '../access/account-stores.js';
import type { MemberRole, Membership } from '../people/member.js';
import type { Clock } from '../ports/surroundings.js';
import { municipalityOf } from './municipality-of.js';
import { pendingInvitations, type PendingInvitation } from './pending-invitation.js';

/** A member as the municipality's administration sees it. */
export interface ListedMember {
  readonly id: string;
  /** null where the person left: the name goes, function and department stay. */
  readonly name: string | null;
  readonly email: string | null;
  readonly role: MemberRole;
  readonly department: string | null;
  readonly function: string | null;
  readonly source: Membership['source'];
  /** ISO timestamps in UTC; null while it lasts. */
  readonly joinedAt: string;
  readonly leftAt: string | null;
  readonly isOneself: boolean;
}

/** Members, former members and invitations of a municipality. */
export interface MemberList {
  readonly members: readonly ListedMember[];
  readonly invitations: readonly PendingInvitation[];
}

/** Who is, was and may become a member of a municipality. */
export class ListMembers {
  constructor(
    private readonly stores: Pick<AccountStores, 'municipalities' | 'memberships' | 'people' | 'links'>,
    private readonly clock: Clock,
  ) {}

  /** In the order they joined. Rejects with `municipality-not-found`. */
  async list(actor: Actor, municipalityId: string): Promise<MemberList> {
    await municipalityOf(this.stores.municipalities, municipalityId);
    const memberships = await this.stores.memberships.listByMunicipality(municipalityId);
    return {
      members: await Promise.all(memberships.map((membership) => this.listed(membership, actor))),
      invitations: await pendingInvitations(this.stores.links, municipalityId, this.clock.now()),
    };
  }

  private async listed(membership: Membership, actor: Actor): Promise<ListedMember> {
    const { id, personId, role, department, function: duty, source, joinedAt, leftAt } = membership;
    const person = leftAt === null ? await this.stores.people.find(personId) : null;
    return {
      id,
      name: person?.name ?? null,
      email: person?.email ?? null,
      role,
      department,
      function: duty,
      source,
      joinedAt,
      leftAt,
      isOneself: leftAt === null && personId === actor.personId,
    };
  }
}

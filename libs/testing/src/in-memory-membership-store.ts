import { MembershipStore, type Membership, type MembershipChange } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { inOrderOf, rejectMissing, rejectTaken, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryMembershipStore extends MembershipStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async listByPerson(personId: string): Promise<readonly Membership[]> {
    const lasting = this.tables.memberships.filter(
      (membership) => membership.personId === personId && membership.leftAt === null,
    );
    return inOrderOf(lasting, ({ municipalityId }) => municipalityId);
  }

  async historyOf(personId: string): Promise<readonly Membership[]> {
    return inOrderOf(
      this.tables.memberships.filter((membership) => membership.personId === personId),
      ({ joinedAt }) => joinedAt,
    );
  }

  async listByMunicipality(municipalityId: string): Promise<readonly Membership[]> {
    return inOrderOf(
      this.tables.memberships.filter((membership) => membership.municipalityId === municipalityId),
      ({ joinedAt }) => joinedAt,
    );
  }

  async find(municipalityId: string, membershipId: string): Promise<Membership | null> {
    return this.lasting(municipalityId, membershipId);
  }

  async insert(membership: Membership): Promise<void> {
    rejectMissing('municipality', this.tables.municipalities.has(membership.municipalityId));
    const isMember = this.tables.memberships.some(
      ({ personId, municipalityId, leftAt }) =>
        personId === membership.personId && municipalityId === membership.municipalityId && leftAt === null,
    );
    rejectTaken('member-exists', 'A membership of this person', isMember && membership.leftAt === null);
    this.tables.memberships = [...this.tables.memberships, membership];
  }

  async change(municipalityId: string, membershipId: string, change: MembershipChange): Promise<void> {
    const { role, department, function: duty } = change;
    this.update(municipalityId, membershipId, { role, department, function: duty });
  }

  async end(municipalityId: string, membershipId: string, at: string): Promise<void> {
    this.update(municipalityId, membershipId, { leftAt: at });
  }

  async endAllOf(personId: string, at: string): Promise<void> {
    this.tables.memberships = this.tables.memberships.map((membership) =>
      membership.personId === personId && membership.leftAt === null
        ? { ...membership, leftAt: at }
        : membership,
    );
  }

  async countByMunicipality(): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const { municipalityId, leftAt } of this.tables.memberships) {
      if (leftAt === null) counts.set(municipalityId, (counts.get(municipalityId) ?? 0) + 1);
    }
    return counts;
  }

  private lasting(municipalityId: string, membershipId: string): Membership | null {
    return (
      this.tables.memberships.find(
        (membership) =>
          membership.id === membershipId &&
          membership.municipalityId === municipalityId &&
          membership.leftAt === null,
      ) ?? null
    );
  }

  private update(municipalityId: string, membershipId: string, change: Partial<Membership>): void {
    const found = this.lasting(municipalityId, membershipId);
    if (!found) {
      throw new SelbstcheckError(
        'member-not-found',
        'The municipality has no such member any more. Open the list of members again.',
      );
    }
    this.tables.memberships = this.tables.memberships.map((membership) =>
      membership === found ? { ...membership, ...change } : membership,
    );
  }
}

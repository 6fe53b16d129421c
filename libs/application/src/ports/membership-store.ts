import type { Membership, MembershipChange } from '../people/member.js';

/** Who is what in which municipality. A municipality's memberships go with it. */
export abstract class MembershipStore {
  /** A person's memberships that last, by municipality id. */
  abstract listByPerson(personId: string): Promise<readonly Membership[]>;
  /** Every membership of a person, also ended ones; for the person's own export. */
  abstract historyOf(personId: string): Promise<readonly Membership[]>;
  /** A municipality's memberships, also ended ones, in the order they began. */
  abstract listByMunicipality(municipalityId: string): Promise<readonly Membership[]>;
  /** The lasting membership of this municipality, or null. */
  abstract find(municipalityId: string, membershipId: string): Promise<Membership | null>;
  /** Rejects with `member-exists` where the person is a member there already. */
  abstract insert(membership: Membership): Promise<void>;
  /** Rejects with `member-not-found` where it has ended or belongs to another municipality. */
  abstract change(municipalityId: string, membershipId: string, change: MembershipChange): Promise<void>;
  /** Rejects with `member-not-found` as `change` does. */
  abstract end(municipalityId: string, membershipId: string, at: string): Promise<void>;
  abstract endAllOf(personId: string, at: string): Promise<void>;
  /** How many members each municipality has, by its id. */
  abstract countByMunicipality(): Promise<ReadonlyMap<string, number>>;
}

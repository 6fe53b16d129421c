/** What a member of a municipality may be. */
export const MEMBER_ROLES = ['coordination', 'contributor', 'steering', 'viewer'] as const;

/** See MEMBER_ROLES. */
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** What a person is in one municipality. Function and department stay in the history when the person leaves. */
export interface Membership {
  /** Opaque; what history refers to. */
  readonly id: string;
  readonly municipalityId: string;
  /** Opaque; resolves to a name as long as the person's record exists. */
  readonly personId: string;
  readonly role: MemberRole;
  readonly department: string | null;
  readonly function: string | null;
  /** Whether a person gave it, or the groups of the OpenID provider, which also take it away. */
  readonly source: 'invitation' | 'provider';
  /** ISO timestamps in UTC; null while it lasts. */
  readonly joinedAt: string;
  readonly leftAt: string | null;
}

/** A membership as it is written anew; who it belongs to stays. */
export type MembershipChange = Pick<Membership, 'role' | 'department' | 'function'>;

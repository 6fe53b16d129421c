import type { MemberRole } from '../people/member.js';

/** What a mailed or printed link is good for. */
export type LinkPurpose = 'set_up' | 'invitation' | 'password_reset' | 'address_confirmation';

/** A link that works once, until its end. Only a digest of its secret is kept. */
export interface OneTimeLink {
  readonly id: string;
  readonly digest: string;
  readonly purpose: LinkPurpose;
  /** Whose account it concerns; null for set-up and invitations. */
  readonly personId: string | null;
  /** The municipality of an invitation; null for all others, and for an invitation to administer. */
  readonly municipalityId: string | null;
  /** The address invited, or to be confirmed. */
  readonly email: string | null;
  /** Of an invitation; null elsewhere. */
  readonly role: MemberRole | 'installation_admin' | null;
  readonly department: string | null;
  readonly function: string | null;
  /** ISO timestamps in UTC. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** Links that were not used yet; a used one is removed. */
export abstract class LinkStore {
  abstract insert(link: OneTimeLink): Promise<void>;
  abstract findByDigest(digest: string): Promise<OneTimeLink | null>;
  /** Uses a link up; false where it is gone, also if a request at the same moment was faster. */
  abstract spend(linkId: string): Promise<boolean>;
  /** Invitations of a municipality (null: to administer), newest first. */
  abstract listInvitations(municipalityId: string | null): Promise<readonly OneTimeLink[]>;
  /** Removes an invitation of this municipality (null: to administer); false where there is none. */
  abstract removeInvitation(municipalityId: string | null, linkId: string): Promise<boolean>;
  /** All links of a purpose that concern a person. */
  abstract removeOf(personId: string, purpose: LinkPurpose): Promise<void>;
  abstract removeByPurpose(purpose: LinkPurpose): Promise<void>;
  abstract removeExpired(now: string): Promise<void>;
}

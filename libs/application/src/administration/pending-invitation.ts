import type { MemberRole } from '../people/member.js';
import type { LinkStore } from '../ports/link-store.js';

/** An invitation that was not accepted yet and still can be. */
export interface PendingInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: MemberRole | 'installation_admin';
  readonly department: string | null;
  readonly function: string | null;
  /** ISO timestamps in UTC. */
  readonly invitedAt: string;
  readonly expiresAt: string;
}

/** The invitations of a municipality (null: to administer the installation) that have not expired, newest first. */
export async function pendingInvitations(
  links: LinkStore,
  municipalityId: string | null,
  now: string,
): Promise<readonly PendingInvitation[]> {
  const invitations = await links.listInvitations(municipalityId);
  return invitations.flatMap(({ id, email, role, department, function: duty, createdAt, expiresAt }) =>
    email === null || role === null || expiresAt <= now
      ? []
      : [{ id, email, role, department, function: duty, invitedAt: createdAt, expiresAt }],
  );
}

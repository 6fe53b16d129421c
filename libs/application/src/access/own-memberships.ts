import type { MemberRole, Membership } from '../people/member.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';

/** What a person is in a municipality, with the municipality's name. */
export interface OwnMembership {
  readonly municipalityId: string;
  readonly municipality: string;
  readonly role: MemberRole;
  readonly department: string | null;
  readonly function: string | null;
}

/** A person's memberships by the names of their municipalities. */
export async function ownMemberships(
  memberships: readonly Membership[],
  municipalities: MunicipalityStore,
): Promise<readonly OwnMembership[]> {
  const byId = new Map(memberships.map((membership) => [membership.municipalityId, membership]));
  return (await municipalities.list()).flatMap(({ id, name }) => {
    const membership = byId.get(id);
    if (membership === undefined) return [];
    const { role, department, function: duty } = membership;
    return [{ municipalityId: id, municipality: name, role, department, function: duty }];
  });
}

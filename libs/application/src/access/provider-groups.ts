import type { MemberRole } from '../people/member.js';
import type { Municipality, MunicipalityStore } from '../ports/municipality-store.js';

/** What the members of a group of the OpenID provider are here. Of several for one municipality the first counts. */
export interface ProviderGrant {
  readonly group: string;
  /** Name or id; null for the installation's administration. */
  readonly municipality: string | null;
  readonly role: MemberRole | 'installation_admin';
  readonly department?: string;
}

/** What a group makes of somebody in one municipality. */
export interface GrantedMembership {
  readonly role: MemberRole;
  readonly department: string | null;
}

/** What groups entitle to. */
export interface Entitlement {
  readonly isInstallationAdmin: boolean;
  /** By municipality id. */
  readonly memberships: ReadonlyMap<string, GrantedMembership>;
}

/** What these groups entitle to; a grant of a municipality that does not exist counts for nothing. */
export async function entitlementOf(
  groups: readonly string[],
  grants: readonly ProviderGrant[],
  municipalities: MunicipalityStore,
): Promise<Entitlement> {
  const known = await municipalities.list();
  const memberships = new Map<string, GrantedMembership>();
  let isInstallationAdmin = false;
  for (const { group, municipality, role, department = null } of grants) {
    if (!groups.includes(group)) continue;
    if (role === 'installation_admin') {
      isInstallationAdmin = true;
      continue;
    }
    const id = municipalityNamed(municipality, known)?.id;
    if (id !== undefined && !memberships.has(id)) memberships.set(id, { role, department });
  }
  return { isInstallationAdmin, memberships };
}

function municipalityNamed(
  name: string | null,
  municipalities: readonly Municipality[],
): Municipality | undefined {
  const sameName = municipalities.filter((municipality) => municipality.name === name);
  return (
    municipalities.find(({ id }) => id === name) ??
    sameName.find(({ demonstration }) => demonstration === 'none') ??
    sameName[0]
  );
}

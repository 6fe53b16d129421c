import type { AccountStores } from '../access/account-stores.js';
import type { OneTimeLink } from '../ports/link-store.js';
import type { MemberRole } from './member.js';
import type { OneTimeLinks } from './one-time-links.js';
import type { Person } from './person.js';

/** An invitation whose link still works. */
export interface Invitation {
  readonly link: OneTimeLink;
  readonly email: string;
  readonly role: MemberRole | 'installation_admin';
  /** The municipality's name; null for an invitation to administer. */
  readonly municipality: string | null;
  /** Who has the address already; null where nobody does. */
  readonly person: Person | null;
}

/** The invitation behind a token. Rejects with `link-invalid`, also where its account is deactivated. */
export async function readInvitation(
  token: string,
  oneTimeLinks: OneTimeLinks,
  stores: Pick<AccountStores, 'people' | 'municipalities'>,
): Promise<Invitation> {
  const link = await oneTimeLinks.find(token, 'invitation');
  const { email, role, municipalityId } = link;
  if (email === null || role === null) return oneTimeLinks.refuse('invitation');
  const person = await stores.people.findByAddress(email);
  if (person?.state === 'deactivated') return oneTimeLinks.refuse('invitation');
  const municipality = municipalityId === null ? null : await stores.municipalities.find(municipalityId);
  return { link, email, role, municipality: municipality?.name ?? null, person };
}

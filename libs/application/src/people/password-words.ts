import type { AccountStores } from '../access/account-stores.js';
import { ownMemberships } from '../access/own-memberships.js';
import type { Person } from './person.js';

/** What others know of a person and would try first: name, address, municipalities. */
export async function passwordWords(
  person: Pick<Person, 'id' | 'name' | 'email'>,
  stores: Pick<AccountStores, 'memberships' | 'municipalities'>,
): Promise<readonly string[]> {
  const own = await ownMemberships(await stores.memberships.listByPerson(person.id), stores.municipalities);
  return [person.name, person.email, ...own.map(({ municipality }) => municipality)];
}

import { SelbstcheckError } from '@selbstcheck/domain';
import type { Person } from '../people/person.js';
import type { PersonStore } from '../ports/person-store.js';

/**
 * Rejects with `last-admin` where nobody would administer the installation without this person. Accounts of the
 * demonstration do not count beside a real one: they go with it.
 */
export async function refuseLastAdmin(people: PersonStore, person: Person): Promise<void> {
  if (!administers(person)) return;
  const others = (await people.list()).filter((other) => other.id !== person.id && administers(other));
  if (others.some((other) => person.isDemonstration || !other.isDemonstration)) return;
  throw new SelbstcheckError(
    'last-admin',
    'This is the last account that administers the installation. Give the administration to somebody else first.',
  );
}

function administers({ isInstallationAdmin, state }: Person): boolean {
  return isInstallationAdmin && state === 'active';
}

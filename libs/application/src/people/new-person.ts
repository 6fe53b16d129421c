import type { Language } from '@selbstcheck/domain';
import type { Person } from './person.js';

/** An active account without rights, as everybody begins. `id`: opaque; `createdAt`: ISO timestamp in UTC. */
export function newPerson(
  identity: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly language: Language;
  },
  createdAt: string,
): Person {
  const { id, email, name, language } = identity;
  return {
    id,
    email,
    name,
    language,
    isInstallationAdmin: false,
    isDemonstration: false,
    state: 'active',
    createdAt,
    idleSince: null,
  };
}

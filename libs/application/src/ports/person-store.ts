import type { Person } from '../people/person.js';

/** What can change of a person; what is left out stays as it is by then, whoever changes it. */
export type PersonUpdate = Partial<Omit<Person, 'id' | 'createdAt' | 'isDemonstration'>>;

/** Who has an account here. */
export abstract class PersonStore {
  /** All, by name. */
  abstract list(): Promise<readonly Person[]>;
  abstract find(personId: string): Promise<Person | null>;
  /** By address in lower case. */
  abstract findByAddress(email: string): Promise<Person | null>;
  /** Rejects with `address-taken`. */
  abstract insert(person: Person): Promise<void>;
  /** Rejects with `address-taken` or, where there is no such person, `person-not-found`. */
  abstract update(personId: string, changed: PersonUpdate): Promise<void>;
  /**
   * Removes the record with password, second factor, identities, sessions and links of the person. Memberships and
   * history stay, with an id that resolves to nobody. Nothing happens where there is no such person.
   */
  abstract remove(personId: string): Promise<void>;
}

import { SelbstcheckError } from '@selbstcheck/domain';
import type { Person } from '../people/person.js';
import type { PersonStore } from '../ports/person-store.js';

/** The person of an id; rejects with `person-not-found`. */
export async function personOf(people: PersonStore, personId: string): Promise<Person> {
  const person = await people.find(personId);
  if (person) return person;
  throw personNotFound();
}

/** What is said of somebody who is not, or no longer, there. */
export function personNotFound(): SelbstcheckError {
  return new SelbstcheckError(
    'person-not-found',
    'There is no such person here. The account may have been erased; reload the page.',
  );
}

import { PersonStore, type Person, type PersonUpdate } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { isOfPerson, removeSubscriptions } from './in-memory-subscription-scope.js';
import { withEntry, withoutKeys, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryPersonStore extends PersonStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async list(): Promise<readonly Person[]> {
    return [...this.tables.people.values()].sort(
      (a, b) => a.name.localeCompare(b.name, 'de') || a.id.localeCompare(b.id),
    );
  }

  async find(personId: string): Promise<Person | null> {
    return this.tables.people.get(personId) ?? null;
  }

  async findByAddress(email: string): Promise<Person | null> {
    return this.ownerOf(email);
  }

  async insert(person: Person): Promise<void> {
    if (this.tables.people.has(person.id)) throw addressTaken();
    this.write(person);
  }

  async update(personId: string, changed: PersonUpdate): Promise<void> {
    const person = this.tables.people.get(personId);
    if (!person) {
      throw new SelbstcheckError(
        'person-not-found',
        'There is no such person any more. Open the list of people again.',
      );
    }
    this.write({ ...person, ...changed });
  }

  async remove(personId: string): Promise<void> {
    const tables = this.tables;
    const isPerson = (id: string): boolean => id === personId;
    const isKept = (owned: { readonly personId: string | null }): boolean => owned.personId !== personId;
    tables.passwordHashes = withoutKeys(tables.passwordHashes, isPerson);
    tables.secondFactors = withoutKeys(tables.secondFactors, isPerson);
    tables.recoveryCodes = withoutKeys(tables.recoveryCodes, isPerson);
    tables.identities = tables.identities.filter(isKept);
    tables.sessions = tables.sessions.filter(isKept);
    tables.links = tables.links.filter(isKept);
    tables.feeds = tables.feeds.filter(isKept);
    removeSubscriptions(tables, (subscription) => isOfPerson(subscription, personId));
    tables.people = withoutKeys(tables.people, isPerson);
  }

  private write(person: Person): void {
    const owner = this.ownerOf(person.email);
    if (owner && owner.id !== person.id) throw addressTaken();
    this.tables.people = withEntry(this.tables.people, person.id, person);
  }

  private ownerOf(email: string): Person | null {
    return [...this.tables.people.values()].find((person) => person.email === email) ?? null;
  }
}

function addressTaken(): SelbstcheckError {
  return new SelbstcheckError(
    'address-taken',
    'Another account has this e-mail address. Use that account, or give another address.',
  );
}

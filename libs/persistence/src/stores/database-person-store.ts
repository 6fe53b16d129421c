import { PersonStore, type Person, type PersonUpdate } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { PersonRow } from '../rows/person-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { rejecting } from './rejections.js';

export class DatabasePersonStore extends PersonStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async list(): Promise<readonly Person[]> {
    const rows = await this.transactions.read((manager) => manager.find(PersonRow));
    // sorted here, because each database has alphabets of its own
    return rows.sort((a, b) => a.name.localeCompare(b.name, 'de') || a.id.localeCompare(b.id));
  }

  find(personId: string): Promise<Person | null> {
    return this.transactions.read((manager) => manager.findOneBy(PersonRow, { id: personId }));
  }

  findByAddress(email: string): Promise<Person | null> {
    return this.transactions.read((manager) => manager.findOneBy(PersonRow, { email }));
  }

  insert(person: Person): Promise<void> {
    return rejecting({ duplicate: addressTaken }, () =>
      this.transactions.write(async (manager) => {
        await manager.insert(PersonRow, rowOf(person));
      }),
    );
  }

  update(personId: string, changed: PersonUpdate): Promise<void> {
    const { email, name, language, isInstallationAdmin, state, idleSince } = changed;
    return rejecting({ duplicate: addressTaken }, () =>
      this.transactions.write(async (manager) => {
        const { affected } = await manager.update(
          PersonRow,
          { id: personId },
          { email, name, language, isInstallationAdmin, state, idleSince },
        );
        if (affected !== 1) throw personNotFound();
      }),
    );
  }

  async remove(personId: string): Promise<void> {
    await this.transactions.write((manager) => manager.delete(PersonRow, { id: personId }));
  }
}

/** Column by column, so that nothing is kept that is not declared. */
function rowOf(person: Person): PersonRow {
  const { id, email, name, language, isInstallationAdmin, isDemonstration } = person;
  const { state, createdAt, idleSince } = person;
  return { id, email, name, language, isInstallationAdmin, isDemonstration, state, createdAt, idleSince };
}

function addressTaken(): SelbstcheckError {
  return new SelbstcheckError(
    'address-taken',
    'Another account has this e-mail address. Use that account, or give another address.',
  );
}

function personNotFound(): SelbstcheckError {
  return new SelbstcheckError(
    'person-not-found',
    'There is no such person any more. Open the list of people again.',
  );
}

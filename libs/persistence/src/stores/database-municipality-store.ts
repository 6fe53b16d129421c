import { MunicipalityStore, type Municipality } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { MunicipalityRow } from '../rows/municipality-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { rejecting } from './rejections.js';

export class DatabaseMunicipalityStore extends MunicipalityStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async list(): Promise<readonly Municipality[]> {
    const rows = await this.transactions.read((manager) => manager.find(MunicipalityRow));
    // sorted here, because each database has alphabets of its own
    return rows
      .sort(
        (a, b) => a.name.localeCompare(b.name, 'de') || Number(a.isDemonstration) - Number(b.isDemonstration),
      )
      .map(municipalityOf);
  }

  async find(id: string): Promise<Municipality | null> {
    const row = await this.transactions.read((manager) => manager.findOneBy(MunicipalityRow, { id }));
    return row && municipalityOf(row);
  }

  insert({ id, name, demonstration }: Municipality): Promise<void> {
    return rejecting({ duplicate: () => taken(name) }, () =>
      this.transactions.write(async (manager) => {
        await manager.insert(MunicipalityRow, {
          id,
          name,
          demonstration,
          isDemonstration: demonstration !== 'none',
        });
      }),
    );
  }

  rename(id: string, name: string): Promise<void> {
    return rejecting({ duplicate: () => taken(name) }, () =>
      this.transactions.write(async (manager) => {
        await manager.update(MunicipalityRow, { id }, { name });
      }),
    );
  }

  async remove(id: string): Promise<void> {
    await this.transactions.write((manager) => manager.delete(MunicipalityRow, { id }));
  }
}

function municipalityOf({ id, name, demonstration }: MunicipalityRow): Municipality {
  return { id, name, demonstration };
}

function taken(name: string): SelbstcheckError {
  return new SelbstcheckError(
    'municipality-exists',
    `A municipality "${name}" is already there. Choose another name.`,
    { name },
  );
}

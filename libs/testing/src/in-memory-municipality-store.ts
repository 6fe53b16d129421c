import { MunicipalityStore, type Municipality } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { roundOfKey } from './in-memory-round-store.js';
import { withEntry, withoutKeys, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryMunicipalityStore extends MunicipalityStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async list(): Promise<readonly Municipality[]> {
    return [...this.tables.municipalities.values()].sort(
      (a, b) => a.name.localeCompare(b.name, 'de') || Number(isDemonstration(a)) - Number(isDemonstration(b)),
    );
  }

  async find(id: string): Promise<Municipality | null> {
    return this.tables.municipalities.get(id) ?? null;
  }

  async insert(municipality: Municipality): Promise<void> {
    const { municipalities } = this.tables;
    const isTaken = [...municipalities.values()].some(
      (other) =>
        other.id === municipality.id ||
        (other.name === municipality.name && isDemonstration(other) === isDemonstration(municipality)),
    );
    if (isTaken) {
      throw new SelbstcheckError(
        'municipality-exists',
        `A municipality "${municipality.name}" is already there. Choose another name.`,
        { name: municipality.name },
      );
    }
    this.tables.municipalities = withEntry(municipalities, municipality.id, municipality);
  }

  async remove(id: string): Promise<void> {
    const tables = this.tables;
    const isRemoved = (roundId: string): boolean => tables.rounds.get(roundId)?.municipalityId === id;
    const isRemovedReading = (key: string): boolean => isRemoved(roundOfKey(key));
    tables.answers = withoutKeys(tables.answers, isRemovedReading);
    tables.recorded = withoutKeys(tables.recorded, isRemovedReading);
    tables.vectors = withoutKeys(tables.vectors, isRemovedReading);
    tables.reports = withoutKeys(tables.reports, isRemoved);
    tables.participants = withoutKeys(tables.participants, isRemoved);
    tables.results = tables.results.filter((result) => !isRemoved(result.roundId));
    tables.rounds = withoutKeys(tables.rounds, isRemoved);
    tables.municipalities = withoutKeys(tables.municipalities, (key) => key === id);
  }
}

function isDemonstration(municipality: Municipality): boolean {
  return municipality.demonstration !== 'none';
}

import { MunicipalityStore, type Municipality } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { removeRounds } from './in-memory-round-scope.js';
import { removeSubscriptions } from './in-memory-subscription-scope.js';
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
    if (municipalities.has(municipality.id)) throw taken(municipality.name);
    rejectTakenName(municipality, [...municipalities.values()]);
    this.tables.municipalities = withEntry(municipalities, municipality.id, municipality);
  }

  async rename(id: string, name: string): Promise<void> {
    const { municipalities } = this.tables;
    const municipality = municipalities.get(id);
    if (!municipality) return;
    const renamed = { ...municipality, name };
    rejectTakenName(
      renamed,
      [...municipalities.values()].filter((other) => other.id !== id),
    );
    this.tables.municipalities = withEntry(municipalities, id, renamed);
  }

  async remove(id: string): Promise<void> {
    const tables = this.tables;
    const isKept = ({ municipalityId }: { readonly municipalityId: string | null }): boolean =>
      municipalityId !== id;
    removeRounds(tables, (roundId) => tables.rounds.get(roundId)?.municipalityId === id);
    tables.memberships = tables.memberships.filter(isKept);
    tables.links = tables.links.filter(isKept);
    tables.tokens = tables.tokens.filter(isKept);
    tables.inspections = tables.inspections.filter(isKept);
    tables.targets = tables.targets.filter(isKept);
    tables.drafts = tables.drafts.filter(isKept);
    removeSubscriptions(tables, (subscription) => !isKept(subscription));
    tables.events = withoutKeys(tables.events, (key) => key === id);
    tables.meetings = tables.meetings.filter(isKept);
    tables.feeds = tables.feeds.filter(isKept);
    tables.participations = withoutKeys(tables.participations, (key) => key === id);
    tables.municipalities = withoutKeys(tables.municipalities, (key) => key === id);
  }
}

function isDemonstration(municipality: Municipality): boolean {
  return municipality.demonstration !== 'none';
}

function rejectTakenName(municipality: Municipality, others: readonly Municipality[]): void {
  const isTaken = others.some(
    (other) => other.name === municipality.name && isDemonstration(other) === isDemonstration(municipality),
  );
  if (isTaken) throw taken(municipality.name);
}

function taken(name: string): SelbstcheckError {
  return new SelbstcheckError(
    'municipality-exists',
    `A municipality "${name}" is already there. Choose another name.`,
    { name },
  );
}

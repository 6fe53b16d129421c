import { PublicationStore, type Publication, type RoundKey } from '@selbstcheck/application';
import { roundFor, roundOf } from './in-memory-round-scope.js';
import { withEntry, withoutKeys, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryPublicationStore extends PublicationStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async listByMunicipality(municipalityId: string): Promise<ReadonlyMap<string, Publication>> {
    const { publications, rounds } = this.tables;
    const isOwn = (roundId: string): boolean => rounds.get(roundId)?.municipalityId === municipalityId;
    return withoutKeys(publications, (roundId) => !isOwn(roundId));
  }

  async publish(key: RoundKey, publication: Publication): Promise<void> {
    const { id } = roundFor(this.tables, key);
    if (this.tables.publications.has(id)) return;
    this.tables.publications = withEntry(this.tables.publications, id, { ...publication, roundId: id });
  }

  async withdraw(key: RoundKey): Promise<boolean> {
    const round = roundOf(this.tables, key);
    if (!round || !this.tables.publications.has(round.id)) return false;
    this.tables.publications = withoutKeys(this.tables.publications, (roundId) => roundId === round.id);
    return true;
  }
}

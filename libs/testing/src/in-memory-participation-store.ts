import { ParticipationStore } from '@selbstcheck/application';
import { rejectMissing, withEntry, withoutKeys, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryParticipationStore extends ParticipationStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async since(municipalityId: string): Promise<string | null> {
    return this.tables.participations.get(municipalityId) ?? null;
  }

  async join(municipalityId: string, at: string): Promise<void> {
    rejectMissing('municipality', this.tables.municipalities.has(municipalityId));
    if (this.tables.participations.has(municipalityId)) return;
    this.tables.participations = withEntry(this.tables.participations, municipalityId, at);
  }

  async leave(municipalityId: string): Promise<void> {
    this.tables.participations = withoutKeys(this.tables.participations, (id) => id === municipalityId);
  }

  async listParticipants(): Promise<readonly string[]> {
    return [...this.tables.participations.keys()].sort();
  }
}

import { InstallationStore, type DemonstrationState } from '@selbstcheck/application';
import type { InMemoryTables } from './in-memory-tables.js';

export class InMemoryInstallationStore extends InstallationStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async demonstrationState(): Promise<DemonstrationState> {
    return this.tables.demonstrationState;
  }

  async setDemonstrationState(state: DemonstrationState): Promise<void> {
    this.tables.demonstrationState = state;
  }

  async ping(): Promise<void> {
    // memory always answers
  }
}

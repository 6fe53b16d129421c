import {
  InstallationStore,
  type DemonstrationState,
  type InstallationSettings,
} from '@selbstcheck/application';
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

  async settings(): Promise<InstallationSettings> {
    return this.tables.settings;
  }

  async saveSettings(settings: InstallationSettings): Promise<void> {
    this.tables.settings = settings;
  }

  async ping(): Promise<void> {
    // memory always answers
  }
}

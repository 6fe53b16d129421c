import {
  InstallationStore,
  type DemonstrationState,
  type InstallationSettings,
  type ServerSettings,
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

  async serverSettings(): Promise<ServerSettings | null> {
    return this.tables.serverSettings;
  }

  async saveServerSettings(settings: ServerSettings): Promise<void> {
    this.tables.serverSettings = settings;
  }

  async ping(): Promise<void> {
    // memory always answers
  }
}

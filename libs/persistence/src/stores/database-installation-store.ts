import {
  DEFAULT_SETTINGS,
  InstallationStore,
  type DemonstrationState,
  type InstallationSettings,
} from '@selbstcheck/application';
import { InstallationFactRow } from '../rows/installation-fact-row.js';
import type { Transactions } from '../transactions/transactions.js';

const DEMONSTRATION = 'demonstration';
const SETTINGS = 'settings';
const STATES: readonly DemonstrationState[] = ['never_loaded', 'loaded', 'removed'];

export class DatabaseInstallationStore extends InstallationStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async demonstrationState(): Promise<DemonstrationState> {
    const fact = await this.fact(DEMONSTRATION);
    return STATES.find((state) => state === fact) ?? 'never_loaded';
  }

  async setDemonstrationState(state: DemonstrationState): Promise<void> {
    await this.setFact(DEMONSTRATION, state);
  }

  async settings(): Promise<InstallationSettings> {
    const fact = await this.fact(SETTINGS);
    return fact === null ? DEFAULT_SETTINGS : (JSON.parse(fact) as InstallationSettings);
  }

  async saveSettings({ operator, retention }: InstallationSettings): Promise<void> {
    await this.setFact(SETTINGS, JSON.stringify({ operator, retention }));
  }

  async ping(): Promise<void> {
    await this.transactions.read((manager) => manager.count(InstallationFactRow));
  }

  private async fact(name: string): Promise<string | null> {
    const row = await this.transactions.read((manager) => manager.findOneBy(InstallationFactRow, { name }));
    return row?.fact ?? null;
  }

  private async setFact(name: string, fact: string): Promise<void> {
    await this.transactions.write((manager) => manager.upsert(InstallationFactRow, { name, fact }, ['name']));
  }
}

import {
  DEFAULT_SETTINGS,
  InstallationStore,
  type DemonstrationState,
  type InstallationSettings,
  type ServerSettings,
} from '@selbstcheck/application';
import { InstallationFactRow } from '../rows/installation-fact-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { InstallationFacts } from './installation-facts.js';

const DEMONSTRATION = 'demonstration';
const SETTINGS = 'settings';
const SERVER = 'server';
const STATES: readonly DemonstrationState[] = ['never_loaded', 'loaded', 'removed'];

export class DatabaseInstallationStore extends InstallationStore {
  private readonly facts: InstallationFacts;

  constructor(private readonly transactions: Transactions) {
    super();
    this.facts = new InstallationFacts(transactions);
  }

  async demonstrationState(): Promise<DemonstrationState> {
    const fact = await this.facts.find(DEMONSTRATION);
    return STATES.find((state) => state === fact) ?? 'never_loaded';
  }

  async setDemonstrationState(state: DemonstrationState): Promise<void> {
    await this.facts.set(DEMONSTRATION, state);
  }

  async settings(): Promise<InstallationSettings> {
    const fact = await this.facts.find(SETTINGS);
    return fact === null ? DEFAULT_SETTINGS : (JSON.parse(fact) as InstallationSettings);
  }

  async saveSettings({ operator, retention }: InstallationSettings): Promise<void> {
    await this.facts.set(SETTINGS, JSON.stringify({ operator, retention }));
  }

  async serverSettings(): Promise<ServerSettings | null> {
    const fact = await this.facts.find(SERVER);
    return fact === null ? null : (JSON.parse(fact) as ServerSettings);
  }

  async saveServerSettings({ mails, zone, sweepSchedule }: ServerSettings): Promise<void> {
    await this.facts.set(SERVER, JSON.stringify({ mails, zone, sweepSchedule }));
  }

  async ping(): Promise<void> {
    await this.transactions.read((manager) => manager.count(InstallationFactRow));
  }
}

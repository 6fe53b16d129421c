import { InstallationStore, type DemonstrationState } from '@selbstcheck/application';
import { InstallationFactRow } from '../rows/installation-fact-row.js';
import type { Transactions } from '../transactions/transactions.js';

const DEMONSTRATION = 'demonstration';
const STATES: readonly DemonstrationState[] = ['never_loaded', 'loaded', 'removed'];

export class DatabaseInstallationStore extends InstallationStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async demonstrationState(): Promise<DemonstrationState> {
    const row = await this.transactions.read((manager) =>
      manager.findOneBy(InstallationFactRow, { name: DEMONSTRATION }),
    );
    return STATES.find((state) => state === row?.fact) ?? 'never_loaded';
  }

  async setDemonstrationState(state: DemonstrationState): Promise<void> {
    await this.transactions.write((manager) =>
      manager.upsert(InstallationFactRow, { name: DEMONSTRATION, fact: state }, ['name']),
    );
  }

  async ping(): Promise<void> {
    await this.transactions.read((manager) => manager.count(InstallationFactRow));
  }
}

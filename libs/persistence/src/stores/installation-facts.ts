import { InstallationFactRow } from '../rows/installation-fact-row.js';
import type { Transactions } from '../transactions/transactions.js';

/** The name of the fact that says which scoring model was activated last, and when. */
export const ACTIVE_MODEL = 'active-model';

/** What is held by whoever decides by which model is active; that fact itself is missing until the first activation. */
export const ACTIVE_MODEL_HOLD = 'active-model-hold';

/** What is known of this installation as a whole, by name. */
export class InstallationFacts {
  constructor(private readonly transactions: Transactions) {}

  async find(name: string): Promise<string | null> {
    const row = await this.transactions.read((manager) => manager.findOneBy(InstallationFactRow, { name }));
    return row?.fact ?? null;
  }

  /** Whoever holds the same name waits until the transaction ends in which this is called. */
  async hold(name: string): Promise<void> {
    // a row that was only read could not be held before it is there
    await this.set(name, 'held');
  }

  async set(name: string, fact: string): Promise<void> {
    await this.transactions.write((manager) => manager.upsert(InstallationFactRow, { name, fact }, ['name']));
  }
}

import { ActiveModel, ScoreRound } from '@selbstcheck/application';
import { createStores, openDatabase, type Stores } from '@selbstcheck/persistence';
import { demonstrationAccount, FixedClock, NodeHasher, type RunningServer } from '@selbstcheck/testing';

/** The database of a running server, and the scoring that follows a new round. */
export interface Seeding {
  readonly stores: Stores;
  readonly scoring: ScoreRound;
  /** The account of the demonstration that coordinates. */
  readonly coordination: string;
}

/** Lets a test write what no screen brings in: answered rounds of many years, and links that nobody may make. */
export async function seed(server: RunningServer, write: (seeding: Seeding) => Promise<void>): Promise<void> {
  const database = await openDatabase({ kind: 'sqlite', folder: server.dataFolder });
  try {
    const stores = createStores(database);
    const hasher = new NodeHasher();
    const activeModel = new ActiveModel(stores.models, hasher);
    const scoring = new ScoreRound(stores, activeModel, { hasher, clock: new FixedClock() });
    const account = await stores.people.findByAddress(demonstrationAccount(server, 'coordination').email);
    if (account === null) throw new Error('The demonstration has nobody who coordinates.');
    await write({ stores, scoring, coordination: account.id });
  } finally {
    await database.close();
  }
}

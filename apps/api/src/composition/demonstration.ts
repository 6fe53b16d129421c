import {
  DemonstrationAccounts,
  InsertDemonstration,
  InsertDemonstrationDigests,
  LoadDemonstration,
  RemoveDemonstration,
  RenewDemonstrationAccounts,
  type CatalogueFileReader,
  type InstallCatalogues,
  type ScoreRound,
  type SetUp,
} from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import { DemonstrationFiles } from '../platform/demonstration-files.js';
import { DATA_FOLDER, type Adapters } from './adapters.js';
import type { Common } from './common.js';

interface Needed {
  readonly catalogueReader: CatalogueFileReader;
  readonly installCatalogues: InstallCatalogues;
  readonly scoreRound: ScoreRound;
  readonly setUp: SetUp;
}

/** The examples that an empty installation can begin with. */
export function composeDemonstration(
  stores: Stores,
  { surroundings, secrets, passwordHasher }: Adapters,
  { audit, nextSlots, raiseEvents }: Common,
  { catalogueReader, installCatalogues, scoreRound, setUp }: Needed,
) {
  const { unitOfWork } = stores;
  const content = new InsertDemonstration(stores, installCatalogues, scoreRound, raiseEvents, surroundings);
  const accounts = new DemonstrationAccounts(stores, passwordHasher, secrets, surroundings);
  const digests = new InsertDemonstrationDigests(stores, nextSlots, raiseEvents, surroundings);
  const parts = { content, accounts, digests };
  const data = new DemonstrationFiles(DATA_FOLDER, catalogueReader);
  return {
    loadDemonstration: new LoadDemonstration(data, stores, unitOfWork, parts, audit),
    removeDemonstration: new RemoveDemonstration(stores, unitOfWork, audit, setUp, surroundings.clock),
    renewDemonstrationAccounts: new RenewDemonstrationAccounts(stores, unitOfWork, accounts, audit),
  };
}

import type {
  CatalogueStore,
  InstallationStore,
  MunicipalityStore,
  ResultStore,
  RoundStore,
  UnitOfWork,
} from '@selbstcheck/application';
import type { Database } from '../database/database.js';
import { DatabaseUnitOfWork } from '../transactions/database-unit-of-work.js';
import { DatabaseCatalogueStore } from './database-catalogue-store.js';
import { DatabaseInstallationStore } from './database-installation-store.js';
import { DatabaseMunicipalityStore } from './database-municipality-store.js';
import { DatabaseResultStore } from './database-result-store.js';
import { DatabaseRoundStore } from './database-round-store.js';

/** Every port that this database fulfils. */
export interface Stores {
  readonly catalogues: CatalogueStore;
  readonly municipalities: MunicipalityStore;
  readonly rounds: RoundStore;
  readonly results: ResultStore;
  readonly installation: InstallationStore;
  readonly unitOfWork: UnitOfWork;
}

/** The stores on one open database; they share its transactions. */
export function createStores({ transactions }: Database): Stores {
  return {
    catalogues: new DatabaseCatalogueStore(transactions),
    municipalities: new DatabaseMunicipalityStore(transactions),
    rounds: new DatabaseRoundStore(transactions),
    results: new DatabaseResultStore(transactions),
    installation: new DatabaseInstallationStore(transactions),
    unitOfWork: new DatabaseUnitOfWork(transactions),
  };
}

import type {
  CatalogueStore,
  InstallationStore,
  MunicipalityStore,
  ResultStore,
  RoundStore,
  UnitOfWork,
} from '@selbstcheck/application';
import { InMemoryCatalogueStore } from './in-memory-catalogue-store.js';
import { InMemoryInstallationStore } from './in-memory-installation-store.js';
import { InMemoryMunicipalityStore } from './in-memory-municipality-store.js';
import { InMemoryResultStore } from './in-memory-result-store.js';
import { InMemoryRoundStore } from './in-memory-round-store.js';
import { emptyTables } from './in-memory-tables.js';
import { InMemoryUnitOfWork } from './in-memory-unit-of-work.js';

/** The stores a use case is given, whatever keeps them. */
export interface StoresUnderTest {
  readonly catalogues: CatalogueStore;
  readonly municipalities: MunicipalityStore;
  readonly rounds: RoundStore;
  readonly results: ResultStore;
  readonly installation: InstallationStore;
  readonly unitOfWork: UnitOfWork;
}

/** Empty stores in memory that know of each other: references are checked, removals cascade. */
export function createInMemoryStores(): StoresUnderTest {
  const tables = emptyTables();
  return {
    catalogues: new InMemoryCatalogueStore(tables),
    municipalities: new InMemoryMunicipalityStore(tables),
    rounds: new InMemoryRoundStore(tables),
    results: new InMemoryResultStore(tables),
    installation: new InMemoryInstallationStore(tables),
    unitOfWork: new InMemoryUnitOfWork(tables),
  };
}

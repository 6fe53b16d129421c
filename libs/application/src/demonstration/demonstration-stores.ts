import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { InstallationStore } from '../ports/installation-store.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { RoundStore } from '../ports/round-store.js';

/** The stores that the demonstration is written to and removed from. */
export interface DemonstrationStores {
  readonly installation: InstallationStore;
  readonly catalogues: CatalogueStore;
  readonly municipalities: MunicipalityStore;
  readonly rounds: RoundStore;
}

import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { CredentialStore } from '../ports/credential-store.js';
import type { EntryStore } from '../ports/entry-store.js';
import type { InstallationStore } from '../ports/installation-store.js';
import type { MembershipStore } from '../ports/membership-store.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { RoundPlanStore } from '../ports/round-plan-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { SessionStore } from '../ports/session-store.js';
import type { TokenStore } from '../ports/token-store.js';

/** The stores that the rounds of the demonstration are written to. */
export interface DemonstrationContentStores {
  readonly catalogues: CatalogueStore;
  readonly municipalities: MunicipalityStore;
  readonly rounds: RoundStore;
  readonly plans: RoundPlanStore;
  readonly entries: EntryStore;
}

/** The stores that tell whether there is a demonstration, and that it is removed from. */
export interface DemonstrationStores {
  readonly installation: InstallationStore;
  readonly catalogues: CatalogueStore;
  readonly municipalities: MunicipalityStore;
  readonly people: PersonStore;
  readonly memberships: MembershipStore;
  readonly tokens: TokenStore;
}

/** The stores that the accounts of the demonstration are written to. */
export interface DemonstrationAccountStores {
  readonly people: PersonStore;
  readonly credentials: CredentialStore;
  readonly memberships: MembershipStore;
  readonly sessions: SessionStore;
}

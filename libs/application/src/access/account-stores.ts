import type { CredentialStore } from '../ports/credential-store.js';
import type { LinkStore } from '../ports/link-store.js';
import type { MembershipStore } from '../ports/membership-store.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { SessionStore } from '../ports/session-store.js';
import type { TokenStore } from '../ports/token-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** What accounts consist of. Each use case picks the stores it works on. */
export interface AccountStores {
  readonly people: PersonStore;
  readonly credentials: CredentialStore;
  readonly sessions: SessionStore;
  readonly links: LinkStore;
  readonly memberships: MembershipStore;
  readonly municipalities: MunicipalityStore;
  readonly tokens: TokenStore;
  readonly unitOfWork: UnitOfWork;
}

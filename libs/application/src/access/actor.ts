import type { MemberRole, Membership } from '../people/member.js';
import type { Person } from '../people/person.js';
import type { Session } from '../ports/session-store.js';
import type { ApiToken } from '../ports/token-store.js';

/** Who stands behind a request, before it is known what is asked. */
export type Principal =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'session';
      readonly session: Session;
      readonly person: Person;
      readonly memberships: readonly Membership[];
    }
  | { readonly kind: 'token'; readonly token: ApiToken };

/** Nobody known. */
export const ANONYMOUS: Principal = { kind: 'anonymous' };

/** Who acts, and as what: the outcome of an authorization, and what the audit trail records. */
export interface Actor {
  readonly kind: 'person' | 'token' | 'system' | 'anonymous';
  /** Opaque id of the person, or of the token's maker; null for the system and anonymous requests. */
  readonly personId: string | null;
  readonly role: MemberRole | 'installation_admin' | null;
  readonly department: string | null;
  readonly function: string | null;
}

/** The product itself: a start, a job, the terminal of the machine. */
export const SYSTEM: Actor = { kind: 'system', personId: null, role: null, department: null, function: null };

/** Somebody who is not signed in. */
export const NOBODY: Actor = {
  kind: 'anonymous',
  personId: null,
  role: null,
  department: null,
  function: null,
};

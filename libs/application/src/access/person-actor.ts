import { SelbstcheckError } from '@selbstcheck/domain';
import type { Person } from '../people/person.js';
import type { Actor, Principal } from './actor.js';

/** Somebody who is signed in, as far as that has got. */
export type SignedInPrincipal = Extract<Principal, { readonly kind: 'session' }>;

/** A person who acts on an account, not in a municipality. */
export function actorOf(person: Person): Actor {
  return {
    kind: 'person',
    personId: person.id,
    role: person.isInstallationAdmin ? 'installation_admin' : null,
    department: null,
    function: null,
  };
}

/** The principal where somebody started a session; throws `sign-in-needed` otherwise. */
export function withSession(principal: Principal): SignedInPrincipal {
  if (principal.kind === 'session') return principal;
  throw signInNeeded();
}

/** What everybody is told who would have to sign in first. */
export function signInNeeded(): SelbstcheckError {
  return new SelbstcheckError('sign-in-needed', 'Please sign in first.');
}

/** What somebody is told who gave the password, but no code yet. */
export function secondFactorNeeded(): SelbstcheckError {
  return new SelbstcheckError(
    'second-factor-needed',
    'Please finish signing in with the code of your authenticator app.',
  );
}

import { SelbstcheckError } from '@selbstcheck/domain';
import { MEMBER_ROLES, type Membership } from '../people/member.js';
import type { ApiToken, TokenScope } from '../ports/token-store.js';
import { NOBODY, type Actor, type Principal } from './actor.js';
import { actorOf, secondFactorNeeded, signInNeeded, type SignedInPrincipal } from './person-actor.js';

/** Who may do what is asked, and in which municipality; see the table of endpoints. */
export interface AccessRule {
  readonly access: 'public' | 'session_started' | 'signed_in' | readonly string[];
  /** The scope an API token needs; null: no token may. */
  readonly scope: TokenScope | null;
  /** The municipality that is asked about; null where none is. */
  readonly municipalityId: string | null;
}

/**
 * Who acts, and as what. Throws `sign-in-needed`, `second-factor-needed`, `enrolment-needed` or `not-allowed`; and
 * `municipality-not-found` for another's municipality, just as if it did not exist. For the installation's
 * administration every municipality passes; whether it exists is for the use case to find out.
 */
export function authorize(principal: Principal, rule: AccessRule): Actor {
  if (rule.access === 'public') return publicActor(principal);
  switch (principal.kind) {
    case 'anonymous':
      throw signInNeeded();
    case 'token':
      return authorizeToken(principal.token, rule);
    case 'session':
      return authorizePerson(principal, rule);
  }
}

function publicActor(principal: Principal): Actor {
  return principal.kind === 'session' && principal.session.step === 'complete'
    ? actorOf(principal.person)
    : NOBODY;
}

function authorizePerson(principal: SignedInPrincipal, rule: AccessRule): Actor {
  const { person } = principal;
  if (rule.access === 'session_started') return actorOf(person);
  requireCompleteSession(principal);
  if (typeof rule.access === 'string') return actorOf(person);

  const membership = membershipIn(principal.memberships, rule.municipalityId);
  if (membership !== null && rule.access.includes(membership.role)) {
    const { role, department, function: duty } = membership;
    return { kind: 'person', personId: person.id, role, department, function: duty };
  }
  if (rule.access.includes('installation_admin') && person.isInstallationAdmin) return actorOf(person);
  throw membership === null && namesMembers(rule) ? municipalityNotFound() : notAllowed();
}

function requireCompleteSession({ session }: SignedInPrincipal): void {
  switch (session.step) {
    case 'complete':
      return;
    case 'second_factor':
      throw secondFactorNeeded();
    case 'enrolment':
      throw new SelbstcheckError(
        'enrolment-needed',
        'This installation asks for a second factor. Please set it up first.',
      );
  }
}

function authorizeToken(token: ApiToken, rule: AccessRule): Actor {
  if (rule.scope === null || !token.scopes.includes(rule.scope)) throw notAllowed();
  if (rule.municipalityId !== null && rule.municipalityId !== token.municipalityId) {
    throw municipalityNotFound();
  }
  if (rule.access !== 'signed_in' && !namesMembers(rule)) throw notAllowed();
  return { kind: 'token', personId: token.personId, role: null, department: null, function: null };
}

/** Whether the rule is about members of a municipality that is named. */
function namesMembers({ access, municipalityId }: AccessRule): boolean {
  return (
    typeof access !== 'string' &&
    municipalityId !== null &&
    MEMBER_ROLES.some((role) => access.includes(role))
  );
}

function membershipIn(memberships: readonly Membership[], municipalityId: string | null): Membership | null {
  return (
    memberships.find(
      (membership) => membership.municipalityId === municipalityId && membership.leftAt === null,
    ) ?? null
  );
}

function notAllowed(): SelbstcheckError {
  return new SelbstcheckError(
    'not-allowed',
    'Your role does not allow this. Ask the coordination of your municipality.',
  );
}

function municipalityNotFound(): SelbstcheckError {
  return new SelbstcheckError(
    'municipality-not-found',
    'There is no such municipality, or you are not a member of it. Choose one of yours.',
  );
}

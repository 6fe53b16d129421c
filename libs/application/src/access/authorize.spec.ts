import { describe, expect, it } from '@jest/globals';
import { aMembership, aPerson, aSession, aToken } from '@selbstcheck/testing';
import fc from 'fast-check';
import { MEMBER_ROLES, type MemberRole } from '../people/member.js';
import type { SessionStep } from '../ports/session-store.js';
import type { TokenScope } from '../ports/token-store.js';
import { ANONYMOUS, type Actor, type Principal } from './actor.js';
import { authorize, type AccessRule } from './authorize.js';

const OWN = 'municipality-1';
const FOREIGN = 'municipality-2';
const STEPS: readonly SessionStep[] = ['complete', 'second_factor', 'enrolment'];
const SCOPES: readonly TokenScope[] = ['read', 'import'];
const ACCESS: readonly AccessRule['access'][] = [
  'public',
  'session_started',
  'signed_in',
  ['coordination'],
  ['installation_admin'],
  ['coordination', 'installation_admin'],
  [...MEMBER_ROLES],
];

function member(role: MemberRole | null, told: { step?: SessionStep; isAdmin?: boolean } = {}): Principal {
  return {
    kind: 'session',
    session: aSession({ step: told.step ?? 'complete' }),
    person: aPerson({ isInstallationAdmin: told.isAdmin ?? false }),
    memberships: role === null ? [] : [aMembership({ role, municipalityId: OWN })],
  };
}

function script(scopes: readonly TokenScope[]): Principal {
  return { kind: 'token', token: aToken({ scopes, municipalityId: OWN }) };
}

function rule(access: AccessRule['access'], told: Partial<AccessRule> = {}): AccessRule {
  return { access, scope: null, municipalityId: null, ...told };
}

/** The code of the refusal, or who acts. */
function outcome(principal: Principal, asked: AccessRule): string | Actor {
  try {
    return authorize(principal, asked);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('authorize', () => {
  const coordination = rule(['coordination'], { municipalityId: OWN });

  it('asks nobody who they are for what is public', () => {
    expect(outcome(ANONYMOUS, rule('public'))).toMatchObject({ kind: 'anonymous', personId: null });
    expect(outcome(member('viewer', { step: 'second_factor' }), rule('public'))).toMatchObject({
      kind: 'anonymous',
    });
    expect(outcome(member('viewer'), rule('public'))).toMatchObject({ personId: 'person-1', role: null });
  });

  it.each(ACCESS.filter((access) => access !== 'public'))(
    'asks anonymous people to sign in for %s',
    (access) => {
      expect(outcome(ANONYMOUS, rule(access, { municipalityId: OWN, scope: 'read' }))).toBe('sign-in-needed');
    },
  );

  it.each([
    ['second_factor', 'second-factor-needed'],
    ['enrolment', 'enrolment-needed'],
  ] as const)('lets the step %s do no more than finish signing in', (step, code) => {
    const unfinished = member('coordination', { step, isAdmin: true });
    expect(outcome(unfinished, rule('session_started'))).toMatchObject({ personId: 'person-1' });
    expect(outcome(unfinished, rule('signed_in'))).toBe(code);
    expect(outcome(unfinished, coordination)).toBe(code);
    expect(outcome(unfinished, rule(['installation_admin']))).toBe(code);
  });

  it('acts in the role, department and function of the municipality', () => {
    expect(outcome(member('coordination'), coordination)).toEqual({
      kind: 'person',
      personId: 'person-1',
      role: 'coordination',
      department: 'Büro für Integration',
      function: 'Leitung',
    });
  });

  it('refuses a member with another role, and does not tell others that the municipality exists', () => {
    expect(outcome(member('viewer'), coordination)).toBe('not-allowed');
    expect(outcome(member(null), coordination)).toBe('municipality-not-found');
    expect(outcome(member('coordination'), { ...coordination, municipalityId: FOREIGN })).toBe(
      'municipality-not-found',
    );
  });

  it('no longer counts a membership that ended', () => {
    const former: Principal = {
      kind: 'session',
      session: aSession(),
      person: aPerson(),
      memberships: [aMembership({ leftAt: '2025-06-01T00:00:00.000Z' })],
    };
    expect(outcome(former, coordination)).toBe('municipality-not-found');
  });

  it('lets the administration into every municipality only where it is listed', () => {
    const admin = member(null, { isAdmin: true });
    const listed = rule(['coordination', 'installation_admin'], { municipalityId: FOREIGN });
    expect(outcome(admin, listed)).toMatchObject({ role: 'installation_admin' });
    expect(outcome(admin, coordination)).toBe('municipality-not-found');
    expect(outcome(member('coordination'), rule(['installation_admin']))).toBe('not-allowed');
  });

  it('lets a token do only what its scope and municipality allow', () => {
    const readers = rule([...MEMBER_ROLES], { scope: 'read', municipalityId: OWN });
    expect(outcome(script(['read']), readers)).toMatchObject({ kind: 'token', role: null });
    expect(outcome(script(['import']), readers)).toBe('not-allowed');
    expect(outcome(script(['read']), { ...readers, scope: null })).toBe('not-allowed');
    expect(outcome(script(['read']), { ...readers, municipalityId: FOREIGN })).toBe('municipality-not-found');
    expect(outcome(script(['read']), { ...readers, municipalityId: null })).toBe('not-allowed');
    expect(outcome(script(['read']), rule('signed_in', { scope: 'read' }))).toMatchObject({ kind: 'token' });
    expect(outcome(script(['read']), rule('session_started', { scope: 'read' }))).toBe('not-allowed');
    expect(outcome(script(['read']), rule(['installation_admin'], { scope: 'read' }))).toBe('not-allowed');
  });

  const principals = fc.oneof(
    fc.constant(ANONYMOUS),
    fc
      .record({
        role: fc.constantFrom(...MEMBER_ROLES, null),
        step: fc.constantFrom(...STEPS),
      })
      .map(({ role, step }) => member(role, { step })),
    fc.subarray([...SCOPES]).map(script),
  );
  const rulesOfMembers = fc.record({
    access: fc.constantFrom(...ACCESS.filter((access) => typeof access !== 'string')),
    scope: fc.constantFrom(...SCOPES, null),
    municipalityId: fc.constant(FOREIGN),
  });

  it('never lets anybody act in a municipality they are not a member of', () => {
    fc.assert(
      fc.property(principals, rulesOfMembers, (principal, asked) => {
        expect(typeof outcome(principal, asked)).toBe('string');
      }),
    );
  });

  it('answers for a foreign municipality as for one that does not exist', () => {
    fc.assert(
      fc.property(principals, rulesOfMembers, (principal, asked) => {
        expect(outcome(principal, asked)).toBe(outcome(principal, { ...asked, municipalityId: 'nowhere' }));
      }),
    );
  });
});

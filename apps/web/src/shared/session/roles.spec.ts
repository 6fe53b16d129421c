import { describe, expect, it } from '@jest/globals';
import type { Session } from '@selbstcheck/contracts';
import { coordinates, mayAdminister } from './roles.js';
import { sessionOf } from './session.spec-support.js';

const member = (municipalityId: string, role: Session['memberships'][number]['role']) => ({
  municipalityId,
  municipality: municipalityId,
  role,
  department: null,
  function: null,
});

describe('what a person may do', () => {
  const session = sessionOf({ memberships: [member('m1', 'coordination'), member('m2', 'viewer')] });

  it('depends on the municipality', () => {
    expect(coordinates(session, 'm1')).toBe(true);
    expect(coordinates(session, 'm2')).toBe(false);
    expect(coordinates(session, 'm3')).toBe(false);
    expect(coordinates(session)).toBe(true);
  });

  it('opens Verwaltung to coordination and to the administration of the installation', () => {
    expect(mayAdminister(session)).toBe(true);
    expect(mayAdminister(sessionOf({ memberships: [member('m2', 'steering')] }))).toBe(true);
    expect(mayAdminister(sessionOf({ memberships: [member('m2', 'viewer')] }))).toBe(false);
    expect(mayAdminister(sessionOf({ person: { isInstallationAdmin: true } }))).toBe(true);
  });

  it('is nothing for nobody', () => {
    expect(coordinates(null)).toBe(false);
    expect(mayAdminister(null)).toBe(false);
  });
});

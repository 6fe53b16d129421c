import { describe, expect, it } from '@jest/globals';
import type { Session } from '@selbstcheck/contracts';
import { ownMunicipalities, sectionsFor } from './sections.js';

type Role = Session['memberships'][number]['role'];

function session(role: Role | null, isInstallationAdmin = false): Session {
  const membership = { municipalityId: 'm1', municipality: 'Musterstadt', department: null, function: null };
  return {
    step: 'complete',
    csrfToken: 't',
    expiresAt: '2026-11-23T00:00:00Z',
    person: { name: 'A', email: 'a@b.de', language: 'de', isInstallationAdmin, isDemonstration: false },
    memberships: role === null ? [] : [{ ...membership, role }],
  };
}

describe('the sections of a municipality', () => {
  it('are all there for its coordination', () => {
    expect(sectionsFor(session('coordination'), 'm1')).toHaveLength(7);
  });

  it('hold nothing for those who only read or answer', () => {
    for (const role of ['viewer', 'contributor'] as const) {
      expect(sectionsFor(session(role), 'm1')).toEqual([]);
      expect(ownMunicipalities(session(role))).toEqual([]);
    }
  });

  it('let the steering group approve and see what another model would mean, and nothing else', () => {
    expect(sectionsFor(session('steering'), 'm1')).toEqual(['inspections', 'model']);
  });

  it('show the administration of the installation neither rounds nor the log', () => {
    for (const role of [null, 'viewer'] as const) {
      expect(sectionsFor(session(role, true), 'm1')).toEqual(['members', 'municipality']);
    }
  });

  it('hold nothing of a municipality the person is not a member of', () => {
    expect(sectionsFor(session('coordination'), 'm2')).toEqual([]);
  });
});

import type { Session } from '@selbstcheck/contracts';

type Changes = Partial<Omit<Session, 'person'>> & { readonly person?: Partial<Session['person']> };

/** A session of a person without memberships; what a test is about is changed. */
export function sessionOf({ person, ...changes }: Changes = {}): Session {
  return {
    step: 'complete',
    csrfToken: 'token',
    expiresAt: '2026-11-23T12:00:00.000Z',
    person: {
      name: 'Anna Schmidt',
      email: 'anna@example.org',
      language: 'de',
      isInstallationAdmin: false,
      isDemonstration: false,
      ...person,
    },
    memberships: [],
    ...changes,
  };
}

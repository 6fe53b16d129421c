import type { Language } from '@selbstcheck/domain';
import type { Secrets } from '../ports/identity.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { SessionStep } from '../ports/session-store.js';
import type { Principal } from './actor.js';
import { csrfTokenOf } from './csrf.js';
import { ownMemberships, type OwnMembership } from './own-memberships.js';

/** A session, as its owner's browser needs it. */
export interface SessionView {
  readonly step: SessionStep;
  readonly csrfToken: string;
  /** ISO timestamp in UTC. */
  readonly expiresAt: string;
  readonly person: {
    readonly name: string;
    readonly email: string;
    readonly language: Language;
    readonly isInstallationAdmin: boolean;
    readonly isDemonstration: boolean;
  };
  /** Empty until the step is `complete`. */
  readonly memberships: readonly OwnMembership[];
}

/** Tells a browser who is signed in in it. */
export class ReadSession {
  constructor(
    private readonly municipalities: MunicipalityStore,
    private readonly secrets: Secrets,
  ) {}

  /** null where nobody is. */
  async read(principal: Principal): Promise<SessionView | null> {
    if (principal.kind !== 'session') return null;
    const { session, person, memberships } = principal;
    const { name, email, language, isInstallationAdmin, isDemonstration } = person;
    return {
      step: session.step,
      csrfToken: csrfTokenOf(session, this.secrets),
      expiresAt: session.expiresAt,
      person: { name, email, language, isInstallationAdmin, isDemonstration },
      memberships: session.step === 'complete' ? await ownMemberships(memberships, this.municipalities) : [],
    };
  }
}

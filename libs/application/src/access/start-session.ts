import type { AuditTrail } from '../audit/audit-trail.js';
import type { Person } from '../people/person.js';
import type { Secrets } from '../ports/identity.js';
import type { Session, SessionStep } from '../ports/session-store.js';
import type { Clock, Ids } from '../ports/surroundings.js';
import type { AccessOptions } from './access-options.js';
import type { AccountStores } from './account-stores.js';
import { newDeviceCookie } from './device-cookie.js';
import { HOUR, MINUTE, momentAfter } from './moments.js';
import { actorOf } from './person-actor.js';
import { sessionCookie, sessionDigest } from './session-cookie.js';

const LONGEST = 12 * HOUR;
const UNTIL_SECOND_FACTOR = 10 * MINUTE;

/** What a browser gets when somebody signed in, completely or as far as the second factor. */
export interface SignedIn {
  /** The value of the session's cookie. */
  readonly secret: string;
  /** When the session ends whatever happens, ISO timestamp in UTC. */
  readonly expiresAt: string;
  /** The value of the cookie that makes the browser known; null until the sign-in is complete: keep the old one. */
  readonly deviceCookie: string | null;
  readonly session: Session;
}

/** By what somebody has just proved who they are. */
export type Proof = 'password' | 'provider' | 'second_factor';

/** Starts sessions. Called within the unit of work of the use case that signs somebody in. */
export class StartSession {
  constructor(
    private readonly stores: Pick<AccountStores, 'sessions' | 'credentials'>,
    private readonly secrets: Secrets,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly options: AccessOptions,
  ) {}

  /** Whether everybody who signs in with a password needs a second factor. */
  get requiresSecondFactor(): boolean {
    return this.options.requiresSecondFactor;
  }

  async start(person: Person, proof: Proof): Promise<SignedIn> {
    const step = await this.stepAfter(person, proof);
    const secret = this.secrets.newToken();
    const startedAt = this.clock.now();
    const session: Session = {
      id: this.ids.next(),
      digest: sessionDigest(secret, this.secrets),
      personId: person.id,
      step,
      startedAt,
      lastSeenAt: startedAt,
      expiresAt: momentAfter(startedAt, step === 'second_factor' ? UNTIL_SECOND_FACTOR : LONGEST),
    };
    const isComplete = step === 'complete';
    // first: who erases or deactivates the person holds the trail's end, and would wait for the session's row
    await this.record(person, session, proof);
    await this.stores.sessions.insert(session);
    return {
      secret: sessionCookie(secret, this.secrets),
      expiresAt: session.expiresAt,
      // A browser with a password alone would otherwise get a new bucket for guesses at the code with each sign-in.
      deviceCookie: isComplete ? newDeviceCookie(person.id, this.secrets) : null,
      session,
    };
  }

  /** The provider answers for its own second factor; one that is on here is asked for in any case. */
  private async stepAfter(person: Person, proof: Proof): Promise<SessionStep> {
    if (proof === 'second_factor') return 'complete';
    const factor = await this.stores.credentials.secondFactor(person.id);
    if (factor?.isOn === true) return 'second_factor';
    return proof === 'password' && this.options.requiresSecondFactor ? 'enrolment' : 'complete';
  }

  private async record(person: Person, session: Session, proof: Proof): Promise<void> {
    await this.audit.record(actorOf(person), {
      municipalityId: null,
      // a password without the code that has to follow may be a stolen one
      action: session.step === 'complete' ? 'signed_in' : 'sign_in_begun',
      subject: { kind: 'session', id: session.id },
      after: { proof },
    });
  }
}

/** How far somebody has got with signing in. */
export type SessionStep = 'complete' | 'second_factor' | 'enrolment';

/** A browser in which somebody signed in. */
export interface Session {
  /** Names the session to its owner; no secret. */
  readonly id: string;
  /** Digest of the secret in the cookie. */
  readonly digest: string;
  readonly personId: string;
  readonly step: SessionStep;
  /** ISO timestamps in UTC. */
  readonly startedAt: string;
  readonly lastSeenAt: string;
  /** The end whatever happens. */
  readonly expiresAt: string;
}

/** Sessions are kept on the server; the cookie holds nothing but a secret. */
export abstract class SessionStore {
  abstract insert(session: Session): Promise<void>;
  abstract findByDigest(digest: string): Promise<Session | null>;
  /** Oldest first. */
  abstract listByPerson(personId: string): Promise<readonly Session[]>;
  abstract touch(sessionId: string, lastSeenAt: string): Promise<void>;
  abstract remove(sessionId: string): Promise<void>;
  /** All sessions of a person, but for one where it is given. */
  abstract removeAllOf(personId: string, exceptSessionId?: string): Promise<void>;
  /** Removes sessions whose end has come, or that were last seen before a moment. */
  abstract removeStale(now: string, lastSeenBefore: string): Promise<void>;
}

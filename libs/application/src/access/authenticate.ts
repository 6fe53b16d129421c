import type { Refusals } from '../audit/refusals.js';
import type { Person } from '../people/person.js';
import type { Secrets } from '../ports/identity.js';
import type { Session } from '../ports/session-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { ApiToken } from '../ports/token-store.js';
import type { AccountStores } from './account-stores.js';
import { ANONYMOUS, NOBODY, type Principal } from './actor.js';
import { elapsed, HOUR, MINUTE } from './moments.js';
import { signInNeeded } from './person-actor.js';
import { secretInCookie, sessionDigest } from './session-cookie.js';
import { tokenDigest } from './token-secret.js';

const LONGEST_IDLE = 2 * HOUR;

/** Finds out who stands behind a request. */
export class Authenticate {
  constructor(
    private readonly stores: Pick<AccountStores, 'sessions' | 'people' | 'memberships' | 'tokens'>,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    private readonly refusals: Refusals,
  ) {}

  /**
   * Who signed in in the browser with this cookie. Nobody where the session is over (2 hours without a request,
   * 12 hours at most) or the person deactivated; a forged cookie also leaves an entry in the trail.
   */
  async session(cookie: string): Promise<Principal> {
    const secret = secretInCookie(cookie, this.secrets);
    if (secret === null) {
      await this.refusals.record(NOBODY, null, 'session-forged', { kind: 'session', id: null });
      return ANONYMOUS;
    }
    const session = await this.stores.sessions.findByDigest(sessionDigest(secret, this.secrets));
    const person = session !== null && this.lasts(session) ? await this.activePerson(session.personId) : null;
    if (session === null || person === null) return ANONYMOUS;
    await this.touch(session);
    const memberships =
      session.step === 'complete' ? await this.stores.memberships.listByPerson(person.id) : [];
    return { kind: 'session', session, person, memberships };
  }

  /**
   * The script behind an API token. Rejects with `sign-in-needed` and an entry in the trail where the token is
   * unknown, expired or revoked, or whoever made it may no longer do so.
   */
  async token(secret: string): Promise<Principal> {
    const token = await this.stores.tokens.findByDigest(tokenDigest(secret, this.secrets));
    if (token !== null && (await this.counts(token))) return { kind: 'token', token };
    await this.refusals.record(NOBODY, token?.municipalityId ?? null, 'token-invalid', {
      kind: 'token',
      id: token?.id ?? null,
    });
    throw signInNeeded();
  }

  private lasts(session: Session): boolean {
    const now = this.clock.now();
    return now < session.expiresAt && elapsed(session.lastSeenAt, now) < LONGEST_IDLE;
  }

  private async touch(session: Session): Promise<void> {
    const now = this.clock.now();
    if (elapsed(session.lastSeenAt, now) >= MINUTE) await this.stores.sessions.touch(session.id, now);
  }

  private async activePerson(personId: string): Promise<Person | null> {
    const person = await this.stores.people.find(personId);
    return person?.state === 'active' ? person : null;
  }

  private async counts(token: ApiToken): Promise<boolean> {
    if (token.revokedAt !== null || token.expiresAt <= this.clock.now()) return false;
    if ((await this.activePerson(token.personId)) === null) return false;
    const memberships = await this.stores.memberships.listByPerson(token.personId);
    return memberships.some(
      ({ municipalityId, role }) => municipalityId === token.municipalityId && role === 'coordination',
    );
  }
}

import type { Principal } from '../access/actor.js';
import type { RequestOrigin } from '../access/origin.js';
import { actorOf, withSession } from '../access/person-actor.js';
import type { Throttle } from '../access/throttle.js';
import type { Refusals } from '../audit/refusals.js';
import type { CredentialStore } from '../ports/credential-store.js';
import type { Clock } from '../ports/surroundings.js';
import { requireFreshSignIn } from './fresh-sign-in.js';
import type { Passwords } from './passwords.js';
import { passwordWrong } from './proof-errors.js';

/** Proves before something serious that the account's owner is at the keyboard. */
export class ProvePassword {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly refusals: Refusals,
  ) {}

  /**
   * Rejects with `sign-in-needed`, `password-wrong` or `too-many-attempts`. Where the account has no password, because
   * it came through the OpenID provider, a sign-in of the last 10 minutes counts; else `fresh-sign-in-needed`.
   */
  async prove(principal: Principal, password: string, origin: RequestOrigin): Promise<void> {
    const signedIn = withSession(principal);
    const { person } = signedIn;
    if ((await this.credentials.passwordHash(person.id)) === null) {
      return requireFreshSignIn(signedIn.session, this.clock.now());
    }
    const attempt = await this.throttle.admit(
      { proof: 'password', account: person.email, personId: person.id },
      origin,
    );
    if (await this.passwords.isRight(person.id, password)) return attempt.succeeded();
    await this.refusals.record(actorOf(person), null, 'password-wrong', { kind: 'person', id: person.id });
    throw passwordWrong();
  }
}

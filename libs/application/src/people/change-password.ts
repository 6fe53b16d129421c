import { SelbstcheckError } from '@selbstcheck/domain';
import type { AccountStores } from '../access/account-stores.js';
import type { Principal } from '../access/actor.js';
import type { RequestOrigin } from '../access/origin.js';
import { actorOf, withSession } from '../access/person-actor.js';
import type { AccountReporting } from './letters.js';
import { passwordWords } from './password-words.js';
import type { Passwords } from './passwords.js';
import type { Person } from './person.js';
import type { ProvePassword } from './prove-password.js';

/** Changes one's own password. */
export class ChangePassword {
  constructor(
    private readonly stores: Pick<
      AccountStores,
      'credentials' | 'sessions' | 'links' | 'memberships' | 'municipalities' | 'unitOfWork'
    >,
    private readonly provePassword: ProvePassword,
    private readonly passwords: Passwords,
    private readonly reporting: AccountReporting,
  ) {}

  /**
   * Ends all other sessions. Rejects as `ProvePassword.prove` does, with `password-weak`, or with `not-allowed` where
   * the account has no password.
   */
  async change(principal: Principal, current: string, next: string, origin: RequestOrigin): Promise<void> {
    const { person, session } = withSession(principal);
    await this.refuseFirst(person);
    await this.provePassword.prove(principal, current, origin);
    const hash = await this.passwords.hashOf(next, await passwordWords(person, this.stores));
    await this.stores.unitOfWork.run(async () => {
      // first: sign-ins hold the trail's end, too, and so come before or after all of this
      await this.reporting.audit.record(actorOf(person), {
        municipalityId: null,
        action: 'password_changed',
        subject: { kind: 'person', id: person.id },
      });
      await this.stores.credentials.setPasswordHash(person.id, hash);
      await this.stores.sessions.removeAllOf(person.id, session.id);
      await this.stores.links.removeOf(person.id, 'password_reset');
    });
    this.reporting.letters.notify(person, 'password_changed');
  }

  /** With a password somebody could come in after the OpenID provider has let them go. */
  private async refuseFirst(person: Person): Promise<void> {
    if ((await this.stores.credentials.passwordHash(person.id)) !== null) return;
    throw new SelbstcheckError(
      'not-allowed',
      'Your account has no password here, because you sign in with the sign-in service. Change it there.',
    );
  }
}

import { SelbstcheckError } from '@selbstcheck/domain';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Passwords } from '../people/passwords.js';
import type { Person } from '../people/person.js';
import type { AccountStores } from './account-stores.js';
import { NOBODY } from './actor.js';
import { normalizedAddress } from './normalized-address.js';
import type { RequestOrigin } from './origin.js';
import type { SignedIn, StartSession } from './start-session.js';
import type { Throttle } from './throttle.js';

/** What somebody types to sign in. */
export interface PasswordCredentials {
  readonly email: string;
  readonly password: string;
}

/** Signs people in with address and password. */
export class SignIn {
  constructor(
    private readonly stores: Pick<AccountStores, 'people' | 'unitOfWork'>,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly startSession: StartSession,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Rejects with `sign-in-failed`, the same and after the same work for a wrong password, an unknown address and a
   * deactivated account, or with `too-many-attempts`.
   */
  async withPassword(credentials: PasswordCredentials, origin: RequestOrigin): Promise<SignedIn> {
    const account = normalizedAddress(credentials.email);
    const person = await this.stores.people.findByAddress(account);
    const personId = person?.id ?? null;
    const attempt = await this.throttle.admit({ proof: 'password', account, personId }, origin);
    const hash = await this.passwords.provenHash(personId, credentials.password);
    if (hash === null || person?.state !== 'active') return this.fail(person);
    await attempt.succeeded();
    return this.start(person, hash);
  }

  /** Whoever sets a new password ends all sessions; one that began on the old password meanwhile must not be left. */
  private start(person: Person, hash: string): Promise<SignedIn> {
    return this.stores.unitOfWork.run(async () => {
      await this.audit.holdEnd();
      if (!(await this.passwords.isStill(person.id, hash))) throw signInFailed();
      return this.startSession.start(person, 'password');
    });
  }

  private async fail(person: Person | null): Promise<never> {
    await this.audit.record(NOBODY, {
      municipalityId: null,
      action: 'sign_in_failed',
      subject: { kind: 'person', id: person?.id ?? null },
    });
    throw signInFailed();
  }
}

function signInFailed(): SelbstcheckError {
  return new SelbstcheckError(
    'sign-in-failed',
    'Address and password do not match. Please check both and try again.',
  );
}

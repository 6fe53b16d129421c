import { SelbstcheckError } from '@selbstcheck/domain';
import type { AccountReporting } from '../people/letters.js';
import { codeWrong } from '../people/proof-errors.js';
import type { Person } from '../people/person.js';
import type { Session } from '../ports/session-store.js';
import type { AccountStores } from './account-stores.js';
import { NOBODY, type Principal } from './actor.js';
import type { RequestOrigin } from './origin.js';
import { actorOf, withSession } from './person-actor.js';
import type { SecondFactorCredentials } from './second-factor-credentials.js';
import type { SignedIn, StartSession } from './start-session.js';
import type { Throttle } from './throttle.js';

/** Finishes signing in with a code. */
export class GiveSecondFactor {
  constructor(
    private readonly stores: Pick<AccountStores, 'sessions' | 'unitOfWork'>,
    private readonly throttle: Throttle,
    private readonly secondFactor: SecondFactorCredentials,
    private readonly startSession: StartSession,
    private readonly reporting: AccountReporting,
  ) {}

  /**
   * A new session in the place of the one that waited for the code. Rejects with `sign-in-needed`, `not-allowed` where
   * no code is awaited, `code-wrong` or `too-many-attempts`.
   */
  async give(principal: Principal, code: string, origin: RequestOrigin): Promise<SignedIn> {
    const { person, session } = withSession(principal);
    if (session.step !== 'second_factor') {
      throw new SelbstcheckError('not-allowed', 'No code is awaited here. Please reload the page.');
    }
    const attempt = await this.throttle.admit(
      { proof: 'code', account: person.id, personId: person.id },
      origin,
    );
    const exchanged = await this.stores.unitOfWork.run(() => this.exchange(person, session, code));
    if (exchanged === null) return this.fail(person);
    await attempt.succeeded();
    if (exchanged.proof === 'recovery_code') this.reporting.letters.notify(person, 'recovery_code_used');
    return exchanged.signedIn;
  }

  private async exchange(
    person: Person,
    session: Session,
    code: string,
  ): Promise<{ readonly signedIn: SignedIn; readonly proof: 'app' | 'recovery_code' } | null> {
    const proof = await this.secondFactor.prove(person.id, code);
    if (proof === null) return null;
    if (proof === 'recovery_code') await this.recordRecoveryCode(person);
    const signedIn = await this.startSession.start(person, 'second_factor');
    await this.stores.sessions.remove(session.id);
    return { signedIn, proof };
  }

  private async recordRecoveryCode(person: Person): Promise<void> {
    await this.reporting.audit.record(actorOf(person), {
      municipalityId: null,
      action: 'recovery_code_used',
      subject: { kind: 'person', id: person.id },
    });
  }

  private async fail(person: Person): Promise<never> {
    await this.reporting.audit.record(NOBODY, {
      municipalityId: null,
      action: 'sign_in_failed',
      subject: { kind: 'person', id: person.id },
      after: { proof: 'second_factor' },
    });
    throw codeWrong();
  }
}

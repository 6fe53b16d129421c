import type { AccountStores } from '../access/account-stores.js';
import type { Principal } from '../access/actor.js';
import type { RequestOrigin } from '../access/origin.js';
import { actorOf, withSession } from '../access/person-actor.js';
import type { SecondFactorCredentials } from '../access/second-factor-credentials.js';
import type { SignedIn, StartSession } from '../access/start-session.js';
import type { Throttle } from '../access/throttle.js';
import type { AuditAction, AuditValues } from '../audit/audit-event.js';
import type { Session } from '../ports/session-store.js';
import type { AccountReporting } from './letters.js';
import type { Person } from './person.js';
import { codeWrong } from './proof-errors.js';
import type { ProvePassword } from './prove-password.js';
import {
  refuseUnfinished,
  secondFactorNotBegun,
  secondFactorOff,
  secondFactorOn,
  secondFactorRequired,
} from './second-factor-errors.js';

/** Lets people set up, renew and switch off their second factor. */
export class SecondFactors {
  constructor(
    private readonly stores: Pick<AccountStores, 'credentials' | 'sessions' | 'unitOfWork'>,
    private readonly provePassword: ProvePassword,
    private readonly throttle: Throttle,
    private readonly secondFactor: SecondFactorCredentials,
    private readonly reporting: AccountReporting,
    private readonly startSession: StartSession,
  ) {}

  /**
   * A new secret for an authenticator app, and the otpauth:// address to take it over. Rejects as
   * `ProvePassword.prove` does, with `second-factor-needed` where a code is awaited, or with `second-factor-on`.
   */
  async begin(
    principal: Principal,
    password: string,
    origin: RequestOrigin,
  ): Promise<{ readonly secret: string; readonly address: string }> {
    const { person, session } = withSession(principal);
    refuseUnfinished(session);
    await this.provePassword.prove(principal, password, origin);
    await this.refuseOn(person);
    return this.secondFactor.begin(person.id, person.email);
  }

  /**
   * Switches it on and gives ten recovery codes. Ends all sessions of the account and begins a new one, complete also
   * where the old one waited for this.
   * Rejects with `second-factor-not-begun`, `second-factor-on`, `code-wrong` or `too-many-attempts`.
   */
  async confirm(
    principal: Principal,
    code: string,
    origin: RequestOrigin,
  ): Promise<{ readonly recoveryCodes: readonly string[]; readonly signedIn: SignedIn }> {
    const { person, session } = withSession(principal);
    refuseUnfinished(session);
    await this.refuseOn(person);
    const confirmed = await this.withCode(person, origin, async () => {
      const begun = await this.stores.credentials.secondFactor(person.id);
      if (begun === null) throw secondFactorNotBegun();
      if (!(await this.secondFactor.confirm(person.id, begun, code))) return null;
      await this.stores.sessions.removeAllOf(person.id);
      const recoveryCodes = await this.secondFactor.newRecoveryCodes(person.id);
      await this.record(person, 'second_factor_on');
      return { recoveryCodes, signedIn: await this.startSession.start(person, 'second_factor') };
    });
    this.reporting.letters.notify(person, 'second_factor_on');
    return confirmed;
  }

  /**
   * Switches it off and ends all other sessions. Rejects as `ProvePassword.prove` does, with
   * `second-factor-required` where the installation demands one, or with `code-wrong`.
   */
  async remove(principal: Principal, password: string, code: string, origin: RequestOrigin): Promise<void> {
    const { person, session } = withSession(principal);
    if (this.startSession.requiresSecondFactor) throw secondFactorRequired();
    await this.provePassword.prove(principal, password, origin);
    await this.withCode(person, origin, async () => {
      if ((await this.secondFactor.prove(person.id, code)) === null) return null;
      await this.stores.credentials.removeSecondFactor(person.id);
      await this.endOthers(session);
      await this.record(person, 'second_factor_off');
      return true;
    });
    this.reporting.letters.notify(person, 'second_factor_off');
  }

  /** Ten new recovery codes. Rejects as `ProvePassword.prove` does, with `second-factor-off`, or with `code-wrong`. */
  async renewCodes(
    principal: Principal,
    password: string,
    code: string,
    origin: RequestOrigin,
  ): Promise<readonly string[]> {
    const { person } = withSession(principal);
    await this.provePassword.prove(principal, password, origin);
    if (!(await this.secondFactor.isOn(person.id))) throw secondFactorOff();
    return this.withCode(person, origin, async () => {
      if ((await this.secondFactor.prove(person.id, code)) === null) return null;
      await this.record(person, 'recovery_codes_renewed');
      return this.secondFactor.newRecoveryCodes(person.id);
    });
  }

  /** Counts the attempt, and does the work in one unit; null of it means that the code was wrong. */
  private async withCode<T>(
    person: Person,
    origin: RequestOrigin,
    work: () => Promise<T | null>,
  ): Promise<T> {
    const attempt = await this.throttle.admit(
      { proof: 'code', account: person.id, personId: person.id },
      origin,
    );
    const outcome = await this.stores.unitOfWork.run(work);
    if (outcome === null) {
      await this.record(person, 'request_refused', { code: 'code-wrong' });
      throw codeWrong();
    }
    await attempt.succeeded();
    return outcome;
  }

  private async refuseOn(person: Person): Promise<void> {
    if (await this.secondFactor.isOn(person.id)) throw secondFactorOn();
  }

  private async endOthers({ personId, id }: Session): Promise<void> {
    await this.stores.sessions.removeAllOf(personId, id);
  }

  private async record(person: Person, action: AuditAction, after?: AuditValues): Promise<void> {
    const subject = { kind: 'person', id: person.id } as const;
    const values = after === undefined ? {} : { after };
    await this.reporting.audit.record(actorOf(person), { municipalityId: null, action, subject, ...values });
  }
}

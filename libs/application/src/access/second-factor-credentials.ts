import type { CredentialStore, SecondFactor } from '../ports/credential-store.js';
import type { OneTimeCodes, Secrets } from '../ports/identity.js';
import type { Clock } from '../ports/surroundings.js';

const SEAL = 'second-factor';
const RECOVERY_CODES = 10;

/** Keeps and proves what belongs to a second factor: the app's secret and the recovery codes. */
export class SecondFactorCredentials {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly codes: OneTimeCodes,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Whether the person has a second factor that is on. */
  async isOn(personId: string): Promise<boolean> {
    return (await this.credentials.secondFactor(personId))?.isOn ?? false;
  }

  /** A new secret for the person's app; `account` is shown there. It counts once `confirm` was given a code of it. */
  async begin(
    personId: string,
    account: string,
  ): Promise<{ readonly secret: string; readonly address: string }> {
    const secret = this.codes.newSecret();
    const sealedSecret = this.secrets.seal(SEAL, secret);
    await this.credentials.saveSecondFactor(personId, { sealedSecret, isOn: false, lastStep: null });
    return { secret, address: this.codes.enrolmentAddress(secret, account) };
  }

  /** Switches a begun factor on; false where the code is not one of its app. */
  async confirm(personId: string, factor: SecondFactor, code: string): Promise<boolean> {
    const step = this.stepOf(factor, code);
    if (step === null) return false;
    await this.credentials.saveSecondFactor(personId, { ...factor, isOn: true, lastStep: step });
    return true;
  }

  /** Uses up a code of the app, or a recovery code; null where it is neither. Each works once. */
  async prove(personId: string, code: string): Promise<'app' | 'recovery_code' | null> {
    const factor = await this.credentials.secondFactor(personId);
    if (factor?.isOn !== true) return null;
    const step = this.stepOf(factor, code);
    if (step !== null) return (await this.credentials.spendStep(personId, step)) ? 'app' : null;
    const isSpent = await this.credentials.spendRecoveryCode(personId, this.digest(personId, code));
    return isSpent ? 'recovery_code' : null;
  }

  /** Ten new recovery codes; earlier ones no longer work. */
  async newRecoveryCodes(personId: string): Promise<readonly string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => this.secrets.newRecoveryCode());
    const digests = codes.map((code) => this.digest(personId, code));
    await this.credentials.replaceRecoveryCodes(personId, digests);
    return codes;
  }

  private stepOf(factor: SecondFactor, code: string): number | null {
    const secret = this.secrets.unseal(SEAL, factor.sealedSecret);
    return secret === null ? null : this.codes.step(secret, code, this.clock.now(), factor.lastStep);
  }

  /** However somebody writes the groups of a code down. */
  private digest(personId: string, code: string): string {
    const signs = code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    return this.secrets.digest('recovery-code', `${personId}\n${signs}`);
  }
}

import { OneTimeCodes } from '@selbstcheck/application';
import { Secret, TOTP } from 'otpauth';

const SECRET_BYTES = 20;
const PERIOD_SECONDS = 30;
const DIGITS = 6;
const ALGORITHM = 'SHA1';

/** TOTP as every authenticator app knows it. Codes may be typed with spaces, and be one step early or late. */
export class TotpCodes extends OneTimeCodes {
  /** @param issuer what the app shows above the code. */
  constructor(private readonly issuer = 'Selbstcheck-Monitor') {
    super();
  }

  newSecret(): string {
    return new Secret({ size: SECRET_BYTES }).base32;
  }

  enrolmentAddress(secret: string, account: string): string {
    return new TOTP({
      issuer: this.issuer,
      label: account,
      secret,
      algorithm: ALGORITHM,
      digits: DIGITS,
      period: PERIOD_SECONDS,
    }).toString();
  }

  step(secret: string, code: string, now: string, lastStep: number | null): number | null {
    const token = code.replaceAll(/\s/g, '');
    if (!/^[0-9]{6}$/.test(token)) return null;
    const timestamp = Date.parse(now);
    // The library compares in constant time.
    const delta = TOTP.validate({
      token,
      secret: Secret.fromBase32(secret),
      algorithm: ALGORITHM,
      digits: DIGITS,
      period: PERIOD_SECONDS,
      timestamp,
      window: 1,
    });
    if (delta === null) return null;
    const step = TOTP.counter({ period: PERIOD_SECONDS, timestamp }) + delta;
    return lastStep !== null && step <= lastStep ? null : step;
  }
}

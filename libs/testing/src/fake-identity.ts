import { createHmac } from 'node:crypto';
import { OneTimeCodes, PasswordHasher, PasswordJudge } from '@selbstcheck/application';

const PERIOD_MILLISECONDS = 30_000;

/** As fast as a comparison; says what it was asked to do. */
export class FakePasswordHasher extends PasswordHasher {
  /** How often a password was verified, with or without a hash. */
  verifications = 0;

  async hash(password: string): Promise<string> {
    return `fake:${password}`;
  }

  async verify(password: string, hash: string | null): Promise<boolean> {
    this.verifications += 1;
    return hash === `fake:${password}`;
  }
}

/** Finds a password guessable that holds "guessable" or one of the words. */
export class FakePasswordJudge extends PasswordJudge {
  isGuessable(password: string, words: readonly string[]): boolean {
    return ['guessable', ...words].some((word) => password.toLowerCase().includes(word.toLowerCase()));
  }
}

/** One-time codes whose app is the test itself. */
export class FakeOneTimeCodes extends OneTimeCodes {
  private count = 0;

  newSecret(): string {
    this.count += 1;
    return `SECRET${this.count}`;
  }

  enrolmentAddress(secret: string, account: string): string {
    return `otpauth://totp/${encodeURIComponent(account)}?secret=${secret}`;
  }

  /** What the app shows at a moment, ISO timestamp. */
  codeAt(secret: string, moment: string): string {
    return codeOf(secret, stepAt(moment));
  }

  step(secret: string, code: string, now: string, lastStep: number | null): number | null {
    const current = stepAt(now);
    const step = [current - 1, current, current + 1].find((candidate) => codeOf(secret, candidate) === code);
    return step === undefined || (lastStep !== null && step <= lastStep) ? null : step;
  }
}

function stepAt(moment: string): number {
  return Math.floor(Date.parse(moment) / PERIOD_MILLISECONDS);
}

function codeOf(secret: string, step: number): string {
  const digest = createHmac('sha256', secret).update(String(step)).digest();
  return String(digest.readUInt32BE() % 1_000_000).padStart(6, '0');
}

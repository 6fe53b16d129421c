import type { CredentialStore } from '../ports/credential-store.js';
import type { PasswordHasher, PasswordJudge } from '../ports/identity.js';
import { checkPassword } from './password-rules.js';

/** Checks new passwords and proves old ones. "ü" is one character, however a keyboard composes it. */
export class Passwords {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly hasher: PasswordHasher,
    private readonly judge: PasswordJudge,
  ) {}

  /** The hash to keep of a new password. Rejects with `password-weak`. */
  async hashOf(password: string, words: readonly string[]): Promise<string> {
    const normalized = password.normalize('NFC');
    checkPassword(normalized, words, this.judge);
    return this.hasher.hash(normalized);
  }

  /** Whether it is the person's password. Takes as long without a person, or where there is no password. */
  async isRight(personId: string | null, password: string): Promise<boolean> {
    return (await this.provenHash(personId, password)) !== null;
  }

  /** The hash that proves the person's password; null where it is another one. Takes as long as `isRight`. */
  async provenHash(personId: string | null, password: string): Promise<string | null> {
    // looked up for nobody as well, so that the time tells nothing
    const hash = await this.credentials.passwordHash(personId ?? '');
    return (await this.hasher.verify(password.normalize('NFC'), hash)) ? hash : null;
  }

  /** Whether the person's password is still the one of this hash. */
  async isStill(personId: string, hash: string): Promise<boolean> {
    return (await this.credentials.passwordHash(personId)) === hash;
  }
}

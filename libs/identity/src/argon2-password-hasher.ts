import { hash, parseOptions, verify } from '@node-rs/argon2';
import { PasswordHasher } from '@selbstcheck/application';
import { Turnstile } from './turnstile.js';

/** What one hash costs, and how many are made at once. */
export interface Argon2Cost {
  /** KiB. */
  readonly memoryCost: number;
  /** Passes over the memory. */
  readonly timeCost: number;
  readonly parallelism: number;
  readonly atOnce: number;
}

/** OWASP Password Storage Cheat Sheet, argon2id; at most 76 MiB are in use, however many people sign in. */
export const OWASP_ARGON2_COST: Argon2Cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, atOnce: 4 };

/** argon2id, the library's default algorithm, with a random salt of 128 bits for each hash. */
export class Argon2PasswordHasher extends PasswordHasher {
  private readonly turnstile: Turnstile;

  constructor(private readonly cost: Argon2Cost = OWASP_ARGON2_COST) {
    super();
    this.turnstile = new Turnstile(cost.atOnce);
  }

  hash(password: string): Promise<string> {
    const { memoryCost, timeCost, parallelism } = this.cost;
    return this.turnstile.pass(() => hash(password, { memoryCost, timeCost, parallelism }));
  }

  async verify(password: string, stored: string | null): Promise<boolean> {
    if (stored === null || !isArgon2Hash(stored)) {
      // Who has no password costs the same work, so that the time tells nothing about an account.
      await this.hash(password);
      return false;
    }
    return this.turnstile.pass(() => verify(stored, password));
  }
}

function isArgon2Hash(stored: string): boolean {
  try {
    parseOptions(stored);
    return true;
  } catch {
    return false;
  }
}

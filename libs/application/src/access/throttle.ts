import { SelbstcheckError } from '@selbstcheck/domain';
import type { Refusals } from '../audit/refusals.js';
import type { Attempts, AttemptStore } from '../ports/attempt-store.js';
import type { Secrets } from '../ports/identity.js';
import type { Clock } from '../ports/surroundings.js';
import { NOBODY } from './actor.js';
import { knownDevice } from './device-cookie.js';
import { DAY, elapsed, SECOND } from './moments.js';
import type { RequestOrigin } from './origin.js';
import { growingAfter, steadyAfter, type WaitingTime } from './waiting-times.js';

/** An attempt to prove who one is. */
export interface ProofAttempt {
  readonly proof: 'password' | 'code';
  /** The account as it was named, whether it exists or not. */
  readonly account: string;
  /** The account's person; null where there is none. */
  readonly personId: string | null;
}

/** An attempt that may be made; it counts as failed until `succeeded` is called. */
export interface AdmittedAttempt {
  succeeded(): Promise<void>;
}

interface Bucket {
  readonly tried: string;
  /** Counts what turned out right, where a success does not clear the bucket; null where it does. */
  readonly proved: string | null;
  readonly wait: WaitingTime;
}

/**
 * Slows guessing down without locking anybody out. Attempts count per account and address, per address, and per
 * account; a browser in which the person signed in before has a bucket of its own, which others cannot fill.
 */
export class Throttle {
  constructor(
    private readonly attempts: AttemptStore,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    private readonly refusals: Refusals,
  ) {}

  /** Counts an attempt before it is made. Rejects with `too-many-attempts` (seconds to wait) and a trail entry. */
  async admit(attempt: ProofAttempt, origin: RequestOrigin): Promise<AdmittedAttempt> {
    const buckets = this.bucketsOf(attempt, origin);
    const waits = await Promise.all(buckets.map((bucket) => this.waitNow(bucket)));
    await this.refuseUnlessOver(Math.max(...waits), attempt);
    // Attempts of the same moment all passed the look above; only the counting tells them apart.
    const waitsCounted = await Promise.all(buckets.map((bucket) => this.count(bucket)));
    await this.refuseUnlessOver(Math.max(...waitsCounted), attempt);
    return { succeeded: () => this.forgive(buckets) };
  }

  private bucketsOf({ proof, account, personId }: ProofAttempt, origin: RequestOrigin): readonly Bucket[] {
    const device = knownDevice(origin.deviceCookie, personId, this.secrets);
    if (device !== null) {
      return [{ tried: this.key(proof, 'device', device), proved: null, wait: growingAfter(5) }];
    }
    const { addressKey } = origin;
    return [
      { tried: this.key(proof, 'pair', account, addressKey), proved: null, wait: growingAfter(5) },
      {
        tried: this.key(proof, 'address', addressKey),
        // Whoever has an account could otherwise clear the way for guesses at others.
        proved: this.key(proof, 'address-proved', addressKey),
        wait: growingAfter(50),
      },
      { tried: this.key(proof, 'account', account), proved: null, wait: steadyAfter(100) },
    ];
  }

  private async waitNow(bucket: Bucket): Promise<number> {
    const tried = await this.attempts.find(bucket.tried);
    if (tried !== null && elapsed(tried.lastAt, this.clock.now()) >= DAY) {
      await this.clear(bucket);
      return 0;
    }
    return this.remaining(bucket, tried);
  }

  private async count(bucket: Bucket): Promise<number> {
    return this.remaining(bucket, await this.attempts.add(bucket.tried, this.clock.now()));
  }

  private async remaining(bucket: Bucket, tried: Attempts | null): Promise<number> {
    if (tried === null) return 0;
    const proved = bucket.proved === null ? null : await this.attempts.find(bucket.proved);
    const wait = bucket.wait(tried.count - (proved?.count ?? 0));
    return Math.max(0, wait - elapsed(tried.lastAt, this.clock.now()));
  }

  private async refuseUnlessOver(wait: number, { personId }: ProofAttempt): Promise<void> {
    if (wait === 0) return;
    await this.refusals.record(NOBODY, null, 'too-many-attempts', { kind: 'person', id: personId });
    const seconds = Math.ceil(wait / SECOND);
    throw new SelbstcheckError(
      'too-many-attempts',
      `That was tried too often. Please wait ${seconds} seconds and try again.`,
      { seconds },
    );
  }

  private async forgive(buckets: readonly Bucket[]): Promise<void> {
    for (const bucket of buckets) {
      if (bucket.proved === null) await this.clear(bucket);
      else await this.attempts.add(bucket.proved, this.clock.now());
    }
  }

  private async clear(bucket: Bucket): Promise<void> {
    await this.attempts.clear(bucket.tried);
    if (bucket.proved !== null) await this.attempts.clear(bucket.proved);
  }

  private key(...parts: readonly string[]): string {
    return this.secrets.digest('attempt', parts.join('\n'));
  }
}

import type { AttemptStore } from '../ports/attempt-store.js';
import type { Secrets } from '../ports/identity.js';
import type { Clock } from '../ports/surroundings.js';

/** Limits how often something is done within an hour of the clock. */
export class HourlyLimit {
  constructor(
    private readonly attempts: AttemptStore,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Counts one for whom or what `value` names; false where it was done `most` times in this hour already. */
  async admits(purpose: string, value: string, most: number): Promise<boolean> {
    const now = this.clock.now();
    const hour = now.slice(0, '2026-01-01T00'.length);
    const key = this.secrets.digest('hourly-limit', `${purpose}\n${hour}\n${value}`);
    const before = await this.attempts.add(key, now);
    return (before?.count ?? 0) < most;
  }
}

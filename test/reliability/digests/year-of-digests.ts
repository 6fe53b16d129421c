import type { Chance } from './chance.js';
import type { EvilMailServer } from './evil-mail-server.js';
import type { MovedClock } from './moved-clock.js';
import { comesTrue } from './patience.js';
import { readLedger, type Ledger } from './ledger.js';
import { TOWN, type Town } from './town.js';
import type { Moment } from './timeline.js';
import type { Trouble } from './trouble.js';

const MINUTE = 60_000;
/** So long everything has to be decided after the last blow: a job of a dead worker is held for half a minute. */
const PLANNED_WITHIN_MS = 90_000;
/** Mails may wait for a server that hangs, or for the lease of a dead worker; then the clock goes on. */
const SENT_WITHIN_MS = 3_000;
/** Longer than a lease. */
const LEASE_OVER = 21 * MINUTE;
const PAUSES = [2 * MINUTE, 22 * MINUTE, 45 * MINUTE] as const;
/** In that part of the cases the clock goes on before everything was decided. */
const IMPATIENCE = 0.1;
const MOST_ROUNDS_TO_SETTLE = 40;

/** Everything that takes part. */
export interface Cast {
  readonly town: Town;
  readonly clock: MovedClock;
  readonly mailServer: EvilMailServer;
  readonly trouble: Trouble;
  readonly chance: Chance;
}

/** That everything due at a moment was decided by another, ISO timestamps in UTC. */
export interface Checkpoint {
  readonly due: string;
  readonly decidedBy: string;
}

/** Takes a town through time, with blows, and then lets everything come to an end. */
export class YearOfDigests {
  readonly checkpoints: Checkpoint[] = [];

  constructor(private readonly cast: Cast) {}

  async live(moments: readonly Moment[]): Promise<void> {
    for (const [index, moment] of moments.entries()) await this.reach(moment, moments[index + 1]?.at ?? null);
  }

  /** With a kind mail server, until no mail waits any more. */
  async settle(): Promise<void> {
    const { clock, mailServer, trouble } = this.cast;
    mailServer.isKind = true;
    for (let k = 0; k < MOST_ROUNDS_TO_SETTLE; k += 1) {
      await trouble.hint();
      await this.allPlanned();
      if (await comesTrue(() => this.isQuiet(), SENT_WITHIN_MS)) return;
      const next = Date.parse((await this.cast.town.stores.outbox.nextAttemptAt()) ?? clock.now());
      clock.moveBy(Math.max(LEASE_OVER, next - clock.milliseconds()));
    }
    throw new Error(`Mails do not come to an end: ${JSON.stringify((await this.ledger()).unfinished)}`);
  }

  ledger(): Promise<Ledger> {
    return readLedger(this.cast.town.stores, TOWN);
  }

  private async reach({ at, isDown = false }: Moment, next: string | null): Promise<void> {
    const { clock, trouble, town, chance } = this.cast;
    if (isDown) await trouble.killAll();
    await town.goOn();
    clock.moveTo(at);
    await trouble.strike();
    if (chance.happens(IMPATIENCE)) return;
    await this.allPlanned();
    const isSent = await comesTrue(() => this.isNothingDue(), SENT_WITHIN_MS);
    const wait = PAUSES[chance.below(PAUSES.length)] ?? LEASE_OVER;
    if (isSent || (next !== null && clock.milliseconds() + wait >= Date.parse(next))) return;
    clock.moveBy(wait);
    await trouble.hint();
  }

  private async allPlanned(): Promise<void> {
    const { subscriptions } = this.cast.town.stores;
    const due = this.cast.clock.now();
    const isPlanned = async () => {
      const now = this.cast.clock.now();
      const waiting = [await subscriptions.listDue(now, 1), await subscriptions.listAfterClosings(1)];
      return waiting.flat().length === 0;
    };
    if (!(await comesTrue(isPlanned, PLANNED_WITHIN_MS))) {
      throw new Error(
        `Slots are due since more than ${PLANNED_WITHIN_MS} ms:\n${this.cast.trouble.outputs()}`,
      );
    }
    this.checkpoints.push({ due, decidedBy: this.cast.clock.now() });
  }

  private async isNothingDue(): Promise<boolean> {
    const next = await this.cast.town.stores.outbox.nextAttemptAt();
    return next === null || next > this.cast.clock.now();
  }

  private async isQuiet(): Promise<boolean> {
    return (await this.ledger()).unfinished.length === 0;
  }
}

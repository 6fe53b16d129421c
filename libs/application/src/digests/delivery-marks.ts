import type { OutboxStore } from '../ports/outbox-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { earliestLeaseEnd, type DeliveryTray, type TakenMail } from './delivery-tray.js';
import type { HardBounces, PostedMail } from './hard-bounces.js';
import type { MailRecord } from './outbox-mail.js';

/** What became of a mail that was handed over. */
export interface ToldOutcome extends PostedMail {
  readonly record: MailRecord;
}

/** The stores that marks are written to. */
export interface MarkStores {
  readonly outbox: OutboxStore;
  readonly unitOfWork: UnitOfWork;
}

/**
 * Mails that are begun together, for each connection: so few that a dead worker leaves few of them uncertain, unless
 * so many are due that waiting for the disk would hold them up.
 */
const BEGUN_OF_FEW = 1;
const BEGUN_OF_MANY = 4;

/**
 * Marks mails as `sending` before they go out, and records what became of them. A mark has to be safe on the disk, and
 * the disk takes as long for one as for many: so a few mails are begun in the unit of work that records the last few.
 * A worker that dies leaves no more uncertain mails than these and the ones in the air.
 */
export class DeliveryMarks {
  private taken: readonly TakenMail[] = [];
  private readonly begun: TakenMail[] = [];
  private readonly told: ToldOutcome[] = [];
  private writing: Promise<boolean> | null = null;

  constructor(
    private readonly stores: MarkStores,
    private readonly tray: DeliveryTray,
    private readonly bounces: HardBounces,
    private readonly clock: Clock,
    private readonly owner: string,
    /** How many mails are in the air at the same time. */
    private readonly connections: number,
  ) {}

  /** A mail that is marked and may go out now; null where nothing is due any more. */
  async next(): Promise<TakenMail | null> {
    for (;;) {
      const begun = this.isRecordUrgent() ? undefined : this.begun.shift();
      if (begun !== undefined) {
        if (this.isInTime(begun)) return begun;
        await this.giveBack([begun]);
        continue;
      }
      this.writing ??= this.begin().finally(() => (this.writing = null));
      if (!(await this.writing)) return null;
    }
  }

  /** Keeps what became of a mail until the next marks are written. */
  tell(outcome: ToldOutcome): void {
    this.told.push(outcome);
  }

  /** Writes what is left, and gives back what did not go out. May be called while mails are in the air. */
  async finish(): Promise<void> {
    // one at a time: two would write the same outcomes
    while (this.writing !== null) await this.writing;
    this.writing = this.finishNow().finally(() => (this.writing = null));
    await this.writing;
  }

  private async finishNow(): Promise<false> {
    const left = [...this.taken, ...this.begun.splice(0)];
    this.taken = [];
    await this.write([]);
    await this.giveBack(left);
    await this.tray.putBack();
    return false;
  }

  /** Whether another worker could take a mail for lost whose outcome waits to be written. */
  private isRecordUrgent(): boolean {
    const end = earliestLeaseEnd(this.clock.now());
    return this.told.some(({ leasedUntil }) => leasedUntil < end);
  }

  private isInTime({ leasedUntil }: TakenMail): boolean {
    return leasedUntil >= earliestLeaseEnd(this.clock.now());
  }

  private async giveBack(taken: readonly TakenMail[]): Promise<void> {
    if (taken.length > 0) await this.stores.outbox.release(idsOf(taken), this.owner, null);
  }

  /** False where nothing is due. */
  private async begin(): Promise<boolean> {
    if (this.begun.length > 0) {
      await this.write([]);
      return true;
    }
    const together = this.tray.isFull ? BEGUN_OF_MANY : BEGUN_OF_FEW;
    this.taken = await this.tray.take(together * this.connections);
    const isDue = this.taken.length > 0;
    const begun = new Set(await this.write(idsOf(this.taken)));
    this.begun.push(...this.taken.filter(({ mail }) => begun.has(mail.id)));
    // what ended since it was taken is withdrawn when it is taken again
    const refused = this.taken.filter(({ mail }) => !begun.has(mail.id));
    this.taken = [];
    await this.giveBack(refused);
    return isDue;
  }

  /** Gives the ids of those that are still this run's. */
  private async write(nextIds: readonly string[]): Promise<readonly string[]> {
    const { outbox, unitOfWork } = this.stores;
    const told = [...this.told];
    if (told.length + nextIds.length === 0) return [];
    const begun = await unitOfWork.run(async () => {
      if (told.length > 0) await this.record(told);
      return nextIds.length === 0 ? [] : outbox.beginSending(nextIds, this.owner, this.clock.now());
    });
    this.told.splice(0, told.length);
    return begun;
  }

  private async record(told: readonly ToldOutcome[]): Promise<void> {
    const records = told.map(({ record }) => record);
    await this.stores.outbox.record(records, this.owner);
    await this.bounces.note(told);
  }
}

function idsOf(taken: readonly TakenMail[]): string[] {
  return taken.map(({ mail }) => mail.id);
}

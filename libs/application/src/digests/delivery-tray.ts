import { MINUTE, momentAfter } from '../access/moments.js';
import type { MembershipStore } from '../ports/membership-store.js';
import type { OutboxStore } from '../ports/outbox-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { Clock } from '../ports/surroundings.js';
import { ContentStanding, type ContentProblem, type ContentStores } from './content-standing.js';
import type { LeasedMail } from './outbox-mail.js';
import { RecipientStanding, type MailStandingProblem } from './recipient-standing.js';
import type { Subscription } from './subscription.js';

/** A mail in the hands of a run, and who it is for. */
export interface TakenMail {
  readonly mail: LeasedMail;
  readonly subscription: Subscription;
  /** ISO timestamp in UTC: until then it is nobody else's. */
  readonly leasedUntil: string;
}

/** The stores that a run takes its mails from. */
export interface TrayStores extends ContentStores {
  readonly outbox: OutboxStore;
  readonly subscriptions: SubscriptionStore;
  readonly people: PersonStore;
  readonly memberships: MembershipStore;
}

const BATCH = 100;
const LEASE = 20 * MINUTE;
/** No hand-over takes longer, nor does it take longer until one of the others ends and all outcomes are written. */
const LONGEST_HAND_OVER = 5 * MINUTE;

/** A lease that ends earlier does not outlast a hand-over that begins now and its record: others would call it uncertain. */
export function earliestLeaseEnd(now: string): string {
  return momentAfter(now, 2 * LONGEST_HAND_OVER);
}

/**
 * Takes due mails in batches and gives them out in smaller ones. Right before, it withdraws those that nobody is to get
 * any more, or that say what may not be told any more.
 */
export class DeliveryTray {
  private readonly mails: LeasedMail[] = [];
  private leasedUntil = '';
  private wasFull = false;

  constructor(
    private readonly stores: TrayStores,
    private readonly clock: Clock,
    private readonly owner: string,
  ) {}

  /** Whether more was due than it takes at once. */
  get isFull(): boolean {
    return this.wasFull;
  }

  /** At most so many mails; none where nothing is due any more. */
  async take(most: number): Promise<readonly TakenMail[]> {
    if (this.leasedUntil < earliestLeaseEnd(this.clock.now())) await this.putBack();
    for (;;) {
      if (this.mails.length === 0 && !(await this.fill())) return [];
      const wanted = await this.stillWanted(this.mails.splice(0, most));
      if (wanted.length > 0) return wanted;
    }
  }

  /** Gives back what was taken and not given out: it is ready at once. */
  async putBack(): Promise<void> {
    await this.release(this.mails.splice(0), null);
  }

  /** False where nothing is due. */
  private async fill(): Promise<boolean> {
    const now = this.clock.now();
    const until = momentAfter(now, LEASE);
    const leased = await this.stores.outbox.lease(now, { owner: this.owner, until }, BATCH);
    this.leasedUntil = until;
    this.wasFull = leased.length === BATCH;
    this.mails.push(...leased);
    return leased.length > 0;
  }

  private async stillWanted(leased: readonly LeasedMail[]): Promise<readonly TakenMail[]> {
    const ids = [...new Set(leased.map(({ subscriptionId }) => subscriptionId))];
    const subscriptions = await this.stores.subscriptions.findSeveral(ids);
    const recipients = new RecipientStanding(this.stores);
    const contents = new ContentStanding(this.stores);
    const wanted: TakenMail[] = [];
    const withdrawn = new Map<MailStandingProblem | ContentProblem, LeasedMail[]>();
    for (const mail of leased) {
      const subscription = subscriptions.get(mail.subscriptionId);
      // its mails went with it
      if (subscription === undefined) continue;
      const isPublic = subscription.recipient.kind === 'address';
      const problem =
        (await recipients.problemOfMail(subscription, mail)) ?? (await contents.problemOf(mail, isPublic));
      if (problem === null) wanted.push({ mail, subscription, leasedUntil: this.leasedUntil });
      else withdrawn.set(problem, [...(withdrawn.get(problem) ?? []), mail]);
    }
    for (const [problem, mails] of withdrawn) await this.release(mails, problem);
    return wanted;
  }

  private async release(
    mails: readonly LeasedMail[],
    withdrawn: MailStandingProblem | ContentProblem | null,
  ): Promise<void> {
    if (mails.length === 0) return;
    const ids = mails.map(({ id }) => id);
    await this.stores.outbox.release(ids, this.owner, withdrawn);
  }
}

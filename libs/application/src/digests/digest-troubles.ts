import type { MailTroubleCounts } from '../ports/outbox-store.js';
import { loggedSlots, type DeliveryLogStores, type LoggedSlot } from './logged-slots.js';
import type { OutboxMail } from './outbox-mail.js';
import type { Slot } from './slot.js';

const MOST_MAILS = 20;

/** What coordination should know about the delivery of digests. */
export interface DigestTroubles extends MailTroubleCounts {
  /** Subscriptions that the product stopped. */
  readonly disabled: number;
  /** Mails that nobody put aside of those that failed, are uncertain or went nowhere as their recipient moved, newest first; at most 20. */
  readonly mails: readonly LoggedSlot[];
}

/** Finds mails that failed, whose fate is unknown or whose recipient moved, and subscriptions that were stopped. */
export class ReadDigestTroubles {
  constructor(private readonly stores: DeliveryLogStores) {}

  async read(municipalityId: string): Promise<DigestTroubles> {
    const { outbox, subscriptions } = this.stores;
    const all = await subscriptions.listByMunicipality(municipalityId);
    const mails = await outbox.listTroubles(municipalityId, MOST_MAILS);
    return {
      ...(await outbox.countTroubles(municipalityId)),
      disabled: all.filter(({ state }) => state === 'disabled').length,
      mails: await loggedSlots(this.stores, municipalityId, await this.slotsOf(municipalityId, mails)),
    };
  }

  private async slotsOf(municipalityId: string, mails: readonly OutboxMail[]): Promise<readonly Slot[]> {
    const slots = await Promise.all(
      mails.map(({ slotKey }) => this.stores.slots.find(municipalityId, slotKey)),
    );
    return slots.filter((slot) => slot !== null);
  }
}

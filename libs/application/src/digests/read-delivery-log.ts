import { SelbstcheckError } from '@selbstcheck/domain';
import { loggedSlots, type DeliveryLogStores, type LoggedSlot } from './logged-slots.js';
import type { Slot } from './slot.js';

const PAGE_SIZE = 50;
/** Of one subscription, where there are no further pages. */
const MOST_OF_ONE = 200;

/** A page of the delivery log, newest decision first. */
export interface DeliveryLogPage {
  readonly slots: readonly LoggedSlot[];
  /** The `from` of the next page; null on the last. */
  readonly next: string | null;
}

/** Every decision about every slot of a municipality, and what became of its mail. */
export class ReadDeliveryLog {
  constructor(private readonly stores: DeliveryLogStores) {}

  /** At most 50; `from` is the `next` of the page before. Rejects with `request-invalid` for any other text. */
  async page(municipalityId: string, from: string | null): Promise<DeliveryLogPage> {
    const before = from === null ? null : cursorOf(from);
    const found = await this.stores.slots.listByMunicipality(municipalityId, before, PAGE_SIZE + 1);
    const slots = found.slice(0, PAGE_SIZE);
    const last = found.length > PAGE_SIZE ? slots.at(-1) : undefined;
    return {
      slots: await loggedSlots(this.stores, municipalityId, slots),
      next: last === undefined ? null : textOf(last),
    };
  }

  /** The newest 200 of one subscription; none where the municipality has no such subscription. */
  async ofSubscription(municipalityId: string, subscriptionId: string): Promise<DeliveryLogPage> {
    const slots = await this.stores.slots.listBySubscription(municipalityId, subscriptionId, MOST_OF_ONE);
    return { slots: await loggedSlots(this.stores, municipalityId, slots), next: null };
  }
}

function textOf({ decidedAt, key }: Slot): string {
  return `${decidedAt}_${key}`;
}

function cursorOf(text: string): { readonly decidedAt: string; readonly key: string } {
  const [, decidedAt, key] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_(.+)$/.exec(text) ?? [];
  if (decidedAt !== undefined && key !== undefined) return { decidedAt, key };
  throw new SelbstcheckError(
    'request-invalid',
    'This page of the log does not exist. Open the log from its beginning.',
  );
}

import { SelbstcheckError } from '@selbstcheck/domain';
import type { SlotPlace } from '../ports/slot-store.js';
import { loggedSlots, type DeliveryLogStores, type LoggedSlot } from './logged-slots.js';
import type { Slot } from './slot.js';

const PAGE_SIZE = 50;

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
  page(municipalityId: string, from: string | null): Promise<DeliveryLogPage> {
    const { slots } = this.stores;
    return this.read(municipalityId, from, (before, limit) =>
      slots.listByMunicipality(municipalityId, before, limit),
    );
  }

  /** As `page`, of one subscription; none where the municipality has no such subscription. */
  ofSubscription(
    municipalityId: string,
    subscriptionId: string,
    from: string | null,
  ): Promise<DeliveryLogPage> {
    const { slots } = this.stores;
    return this.read(municipalityId, from, (before, limit) =>
      slots.listBySubscription(municipalityId, subscriptionId, before, limit),
    );
  }

  private async read(
    municipalityId: string,
    from: string | null,
    list: (before: SlotPlace | null, limit: number) => Promise<readonly Slot[]>,
  ): Promise<DeliveryLogPage> {
    const found = await list(from === null ? null : placeOf(from), PAGE_SIZE + 1);
    const slots = found.slice(0, PAGE_SIZE);
    const last = found.length > PAGE_SIZE ? slots.at(-1) : undefined;
    return {
      slots: await loggedSlots(this.stores, municipalityId, slots),
      next: last === undefined ? null : textOf(last),
    };
  }
}

function textOf({ decidedAt, key }: SlotPlace): string {
  return `${decidedAt}_${key}`;
}

function placeOf(text: string): SlotPlace {
  const [, decidedAt, key] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_(.+)$/.exec(text) ?? [];
  if (decidedAt !== undefined && key !== undefined) return { decidedAt, key };
  throw new SelbstcheckError(
    'request-invalid',
    'This page of the log does not exist. Open the log from its beginning.',
  );
}

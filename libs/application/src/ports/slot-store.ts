import type { Slot } from '../digests/slot.js';

/** Decisions about slots; only ever added, and gone with their subscription. */
export abstract class SlotStore {
  /** Rejects with `slot-decided` where the slot has a decision; whoever came second stops. */
  abstract decide(slot: Slot): Promise<void>;
  abstract find(municipalityId: string, key: string): Promise<Slot | null>;
  /** A subscription's slots, newest decision first; at most `limit`. */
  abstract listBySubscription(
    municipalityId: string,
    subscriptionId: string,
    limit: number,
  ): Promise<readonly Slot[]>;
  /** A municipality's slots, newest decision first: those decided before `before`, or (null) all; at most `limit`. */
  abstract listByMunicipality(
    municipalityId: string,
    before: { readonly decidedAt: string; readonly key: string } | null,
    limit: number,
  ): Promise<readonly Slot[]>;
}

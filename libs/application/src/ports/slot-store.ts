import type { Slot } from '../digests/slot.js';

/** A decision, where slots are listed by it: newest first, those of the same moment by their keys. */
export type SlotPlace = Pick<Slot, 'decidedAt' | 'key'>;

/** Decisions about slots; only ever added, and gone with their subscription. */
export abstract class SlotStore {
  /** Rejects with `slot-decided` where the slot has a decision; whoever came second stops. */
  abstract decide(slot: Slot): Promise<void>;
  abstract find(municipalityId: string, key: string): Promise<Slot | null>;
  /** A subscription's slots, newest decision first: those behind `before`, or (null) all; at most `limit`. */
  abstract listBySubscription(
    municipalityId: string,
    subscriptionId: string,
    before: SlotPlace | null,
    limit: number,
  ): Promise<readonly Slot[]>;
  /** A municipality's slots, newest decision first: those behind `before`, or (null) all; at most `limit`. */
  abstract listByMunicipality(
    municipalityId: string,
    before: SlotPlace | null,
    limit: number,
  ): Promise<readonly Slot[]>;
}

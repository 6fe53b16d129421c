import { SlotStore, type Slot, type SlotPlace } from '@selbstcheck/application';
import { rejectMissing, rejectTaken, type InMemoryTables } from './in-memory-tables.js';

export class InMemorySlotStore extends SlotStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async decide(slot: Slot): Promise<void> {
    const isThere = this.tables.subscriptions.some(({ id }) => id === slot.subscriptionId);
    rejectMissing('subscription', isThere);
    const isTaken = this.tables.slots.some(({ key }) => key === slot.key);
    rejectTaken('slot-decided', 'A decision about this slot', isTaken);
    this.tables.slots = [...this.tables.slots, slot];
  }

  async find(municipalityId: string, key: string): Promise<Slot | null> {
    const isMeant = (slot: Slot): boolean => slot.key === key && slot.municipalityId === municipalityId;
    return this.tables.slots.find(isMeant) ?? null;
  }

  async listBySubscription(
    municipalityId: string,
    subscriptionId: string,
    before: SlotPlace | null,
    limit: number,
  ): Promise<readonly Slot[]> {
    const isOf = (slot: Slot): boolean =>
      slot.municipalityId === municipalityId && slot.subscriptionId === subscriptionId;
    return this.newestFirst((slot) => isOf(slot) && isBehind(slot, before)).slice(0, limit);
  }

  async listByMunicipality(
    municipalityId: string,
    before: SlotPlace | null,
    limit: number,
  ): Promise<readonly Slot[]> {
    const isListed = (slot: Slot): boolean =>
      slot.municipalityId === municipalityId && isBehind(slot, before);
    return this.newestFirst(isListed).slice(0, limit);
  }

  private newestFirst(isListed: (slot: Slot) => boolean): readonly Slot[] {
    return this.tables.slots.filter(isListed).sort((a, b) => (orderOf(a) > orderOf(b) ? -1 : 1));
  }
}

function isBehind(slot: Slot, before: SlotPlace | null): boolean {
  return before === null || orderOf(slot) < orderOf(before);
}

/** Slots of the same moment follow one another by their keys. */
function orderOf({ decidedAt, key }: SlotPlace): string {
  return `${decidedAt} ${key}`;
}

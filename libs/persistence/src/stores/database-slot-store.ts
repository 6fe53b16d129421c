import { SlotStore, type Slot, type SlotPlace } from '@selbstcheck/application';
import { LessThan, type FindOptionsWhere } from 'typeorm';
import { SlotRow } from '../rows/slot-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { slotDecided } from './slot-decided.js';

export class DatabaseSlotStore extends SlotStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  decide(slot: Slot): Promise<void> {
    const { key, subscriptionId, municipalityId, time, window, decision, reason, decidedAt } = slot;
    const told = { windowAfter: window.after, windowUpTo: window.upTo };
    const row = { key, subscriptionId, municipalityId, time, ...told, decision, reason, decidedAt };
    return rejecting({ duplicate: slotDecided, belongsTo: 'subscription' }, () =>
      this.transactions.write((manager) => insertRows(manager, SlotRow, [row])),
    );
  }

  async find(municipalityId: string, key: string): Promise<Slot | null> {
    const [found] = await this.newestFirst({ municipalityId, key }, 1);
    return found ?? null;
  }

  listBySubscription(
    municipalityId: string,
    subscriptionId: string,
    before: SlotPlace | null,
    limit: number,
  ): Promise<readonly Slot[]> {
    return this.newestFirst(behind({ municipalityId, subscriptionId }, before), limit);
  }

  listByMunicipality(
    municipalityId: string,
    before: SlotPlace | null,
    limit: number,
  ): Promise<readonly Slot[]> {
    return this.newestFirst(behind({ municipalityId }, before), limit);
  }

  private async newestFirst(
    where: FindOptionsWhere<SlotRow> | FindOptionsWhere<SlotRow>[],
    limit: number,
  ): Promise<readonly Slot[]> {
    const order = { decidedAt: 'DESC', key: 'DESC' } as const;
    const rows = await this.transactions.read((manager) =>
      manager.find(SlotRow, { where, order, take: limit }),
    );
    return rows.map(slotOf);
  }
}

function behind(
  listed: FindOptionsWhere<SlotRow>,
  before: SlotPlace | null,
): FindOptionsWhere<SlotRow> | FindOptionsWhere<SlotRow>[] {
  if (before === null) return listed;
  const { decidedAt, key } = before;
  return [
    { ...listed, decidedAt: LessThan(decidedAt) },
    { ...listed, decidedAt, key: LessThan(key) },
  ];
}

function slotOf({ windowAfter, windowUpTo, ...slot }: SlotRow): Slot {
  return { ...slot, window: { after: windowAfter, upTo: windowUpTo } };
}

import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Slot } from '@selbstcheck/application';
import { aMunicipality } from '../builders.js';
import { anAddressSubscription, aSlot } from '../builders-of-digests.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { atOnce } from './at-once.js';

/** What every SlotStore keeps to. */
export function slotStoreContract(stores: () => StoresUnderTest): void {
  describe('slot store', () => {
    beforeEach(async () => {
      await stores().municipalities.insert(aMunicipality());
      await stores().subscriptions.insert(anAddressSubscription());
      const recipient = { kind: 'address', address: 'andere@x.example' } as const;
      await stores().subscriptions.insert(anAddressSubscription({ id: 'subscription-2', recipient }));
    });

    const keys = (slots: readonly Slot[]): string[] => slots.map(({ key }) => key);

    it.each([
      aSlot(),
      aSlot({ time: { kind: 'closing', event: 7 }, window: { after: 3, upTo: 7 } }),
      aSlot({ decision: 'skipped', reason: 'municipality_without_rounds' }),
    ])('gives a slot back as it was', async (slot) => {
      expect(await stores().slots.find('municipality-1', slot.key)).toBeNull();
      await stores().slots.decide(slot);
      expect(await stores().slots.find('municipality-1', slot.key)).toEqual(slot);
    });

    it('is decided once, by whoever comes first, also where the decision is part of more', async () => {
      const { slots, unitOfWork } = stores();
      const decide = async (): Promise<boolean> => {
        try {
          await unitOfWork.run(() => slots.decide(aSlot()));
          return true;
        } catch (error) {
          expect(error).toMatchObject({ code: 'slot-decided' });
          return false;
        }
      };
      expect(await atOnce(8, decide)).toBe(1);
    });

    it('can be decided where the first decision was undone', async () => {
      const { slots, unitOfWork } = stores();
      const undone = unitOfWork.run(async () => {
        await slots.decide(aSlot());
        throw new Error('on purpose');
      });
      await expect(undone).rejects.toThrow('on purpose');
      await slots.decide(aSlot());
      expect(keys(await slots.listByMunicipality('municipality-1', null, 10))).toEqual([aSlot().key]);
    });

    it('lists the newest decision first, page after page', async () => {
      const { slots } = stores();
      const [early, late] = ['2026-02-01T07:00:00.000Z', '2026-03-01T07:00:00.000Z'];
      await slots.decide(aSlot({ key: 'b', decidedAt: early }));
      await slots.decide(aSlot({ key: 'd', decidedAt: late, subscriptionId: 'subscription-2' }));
      await slots.decide(aSlot({ key: 'a', decidedAt: late }));
      await slots.decide(aSlot({ key: 'c', decidedAt: early }));
      const page = async (before: Slot | null, limit: number): Promise<string[]> =>
        keys(await slots.listByMunicipality('municipality-1', before, limit));
      expect(await page(null, 10)).toEqual(['d', 'a', 'c', 'b']);
      expect(await page(null, 1)).toEqual(['d']);
      expect(await page(aSlot({ key: 'a', decidedAt: late }), 1)).toEqual(['c']);
      expect(await page(aSlot({ key: 'c', decidedAt: early }), 5)).toEqual(['b']);
    });

    it('lists those of one subscription alone, page after page', async () => {
      const { slots } = stores();
      const [early, late] = ['2026-02-01T07:00:00.000Z', '2026-03-01T07:00:00.000Z'];
      await slots.decide(aSlot({ key: 'b', decidedAt: early }));
      await slots.decide(aSlot({ key: 'e', decidedAt: late, subscriptionId: 'subscription-2' }));
      await slots.decide(aSlot({ key: 'd', decidedAt: late }));
      await slots.decide(aSlot({ key: 'a', decidedAt: late }));
      await slots.decide(aSlot({ key: 'c', decidedAt: early }));
      const page = async (before: Slot | null, limit: number): Promise<string[]> =>
        keys(await slots.listBySubscription('municipality-1', 'subscription-1', before, limit));
      expect(await page(null, 10)).toEqual(['d', 'a', 'c', 'b']);
      expect(await page(null, 2)).toEqual(['d', 'a']);
      expect(await page(aSlot({ key: 'e', decidedAt: late }), 1)).toEqual(['d']);
      expect(await page(aSlot({ key: 'a', decidedAt: late }), 1)).toEqual(['c']);
      expect(await page(aSlot({ key: 'c', decidedAt: early }), 5)).toEqual(['b']);
      expect(await page(aSlot({ key: 'b', decidedAt: early }), 5)).toEqual([]);
    });

    it('belongs to a subscription that is there', async () => {
      const lost = stores().slots.decide(aSlot({ subscriptionId: 'unknown' }));
      await expect(lost).rejects.toMatchObject({ code: 'reference-missing' });
    });
  });
}

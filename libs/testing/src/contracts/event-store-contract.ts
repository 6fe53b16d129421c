import { beforeEach, describe, expect, it } from '@jest/globals';
import { aMunicipality } from '../builders.js';
import { aClosing } from '../builders-of-digests.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const AT = '2026-01-31T08:30:00.123Z';
const AT_ONCE = 20;
const EVERYTHING = { after: 0, upTo: 1000 };

/** What every EventStore keeps to. */
export function eventStoreContract(stores: () => StoresUnderTest): void {
  describe('event store', () => {
    beforeEach(async () => {
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.insert(aMunicipality({ id: 'another', name: 'Anderstadt' }));
    });

    const append = (municipalityId: string, ...titles: readonly string[]): Promise<void> =>
      stores().events.append(
        municipalityId,
        titles.map((title) => aClosing({ title })),
        AT,
      );
    const appendAlone = (municipalityId: string, ...titles: readonly string[]): Promise<void> =>
      stores().unitOfWork.run(() => append(municipalityId, ...titles));
    const titles = async (municipalityId = 'municipality-1', window = EVERYTHING): Promise<string[]> => {
      const events = await stores().events.list(municipalityId, window);
      return events.map(({ number, event }) => `${number} ${'title' in event ? event.title : ''}`);
    };

    it('gives events back as they were, with their numbers', async () => {
      const stage = {
        kind: 'stage_changed' as const,
        cause: 'closing' as const,
        roundId: 'round-1',
        revision: 1,
        fieldId: null,
        before: null,
        after: 3 as const,
      };
      await stores().unitOfWork.run(() => stores().events.append('municipality-1', [aClosing(), stage], AT));
      expect(await stores().events.list('municipality-1', EVERYTHING)).toEqual([
        { number: 1, at: AT, event: aClosing() },
        { number: 2, at: AT, event: stage },
      ]);
    });

    it('numbers the events of each municipality by themselves', async () => {
      expect(await stores().events.head('municipality-1')).toBe(0);
      await appendAlone('municipality-1', 'a', 'b');
      await appendAlone('another', 'c');
      await appendAlone('municipality-1', 'd');
      await appendAlone('municipality-1');
      expect(await titles()).toEqual(['1 a', '2 b', '3 d']);
      expect(await titles('another')).toEqual(['1 c']);
      expect(await stores().events.head('municipality-1')).toBe(3);
      expect(await stores().events.head('another')).toBe(1);
    });

    it('lists a window: what lies behind its first number, up to its last', async () => {
      await appendAlone('municipality-1', 'a', 'b', 'c', 'd');
      expect(await titles('municipality-1', { after: 1, upTo: 3 })).toEqual(['2 b', '3 c']);
      expect(await titles('municipality-1', { after: 4, upTo: 4 })).toEqual([]);
    });

    it('refuses events outside of a unit of work, and of a municipality that is not there', async () => {
      await expect(append('municipality-1', 'a')).rejects.toThrow('unit of work');
      await expect(appendAlone('unknown', 'a')).rejects.toMatchObject({ code: 'reference-missing' });
      expect(await titles()).toEqual([]);
    });

    it('leaves no gap among units of work at the same moment of which some are undone', async () => {
      await Promise.allSettled(
        Array.from({ length: AT_ONCE }, (_, index) =>
          stores().unitOfWork.run(async () => {
            await append('municipality-1', `${index}`, `${index}`);
            await stores().events.head('municipality-1');
            if (index % 3 === 0) throw new Error('on purpose');
          }),
        ),
      );
      const events = await stores().events.list('municipality-1', EVERYTHING);
      const kept = 2 * Math.floor((AT_ONCE * 2) / 3);
      expect(events.map(({ number }) => number)).toEqual(Array.from({ length: kept }, (_, i) => i + 1));
      expect(await stores().events.head('municipality-1')).toBe(kept);
    });

    it('shows a number only once all earlier ones are there', async () => {
      const seen: number[][] = [];
      const look = async (): Promise<void> => {
        const events = await stores().events.list('municipality-1', EVERYTHING);
        seen.push(events.map(({ number }) => number));
      };
      const work = Array.from({ length: AT_ONCE }, (_, index) =>
        stores().unitOfWork.run(async () => {
          await append('municipality-1', `${index}`);
          for (let read = 0; read < index % 4; read += 1) await stores().events.head('another');
        }),
      );
      await Promise.all([...work, ...Array.from({ length: AT_ONCE }, look)]);
      await look();
      for (const numbers of seen) expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(seen.at(-1)).toHaveLength(AT_ONCE);
    });
  });
}

import { beforeEach, describe, expect, it } from '@jest/globals';
import { aMunicipality } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const FIRST = '2026-01-31T08:30:00.000Z';
const LATER = '2026-05-01T08:30:00.000Z';

/** What every ParticipationStore keeps to. */
export function participationStoreContract(stores: () => StoresUnderTest): void {
  describe('participation store', () => {
    beforeEach(async () => {
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.insert(aMunicipality({ id: 'another', name: 'Anderstadt' }));
    });

    it('has nobody who takes part at first', async () => {
      expect(await stores().participations.listParticipants()).toEqual([]);
      expect(await stores().participations.since('municipality-1')).toBeNull();
    });

    it('keeps the day somebody joined, however often they do', async () => {
      const { participations } = stores();
      await participations.join('municipality-1', FIRST);
      await participations.join('municipality-1', LATER);
      await participations.join('another', LATER);
      expect(await participations.since('municipality-1')).toBe(FIRST);
      expect([...(await participations.listParticipants())].sort()).toEqual(['another', 'municipality-1']);
    });

    it('lets somebody leave and come back later', async () => {
      const { participations } = stores();
      await participations.join('municipality-1', FIRST);
      await participations.join('another', FIRST);
      await participations.leave('municipality-1');
      await participations.leave('municipality-1');
      expect(await participations.listParticipants()).toEqual(['another']);
      await participations.join('municipality-1', LATER);
      expect(await participations.since('municipality-1')).toBe(LATER);
    });

    it('refuses a municipality that is not there', async () => {
      await expect(stores().participations.join('unknown', FIRST)).rejects.toMatchObject({
        code: 'reference-missing',
      });
    });
  });
}

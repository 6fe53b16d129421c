import { beforeEach, describe, expect, it } from '@jest/globals';
import { aMunicipality } from '../builders.js';
import { anInspection } from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { atOnce } from './at-once.js';

const APPROVAL = {
  approvedBy: 'person-3',
  approvedAt: '2025-06-13T08:00:00.000Z',
  representation: 'Der Personalrat hat am 12.06. zugestimmt.',
  expiresAt: '2025-06-14T08:00:00.000Z',
};

/** What every InspectionStore keeps to. */
export function inspectionStoreContract(stores: () => StoresUnderTest): void {
  describe('inspection store', () => {
    beforeEach(() => stores().municipalities.insert(aMunicipality()));

    it.each(['municipality-1', null])('gives a request of %s back as it was', async (municipalityId) => {
      const inspection = anInspection({ municipalityId });
      await stores().inspections.insert(inspection);
      expect(await stores().inspections.find(municipalityId, 'inspection-1')).toEqual(inspection);
      expect(await stores().inspections.list(municipalityId)).toEqual([inspection]);
      expect(await stores().inspections.find(municipalityId, 'unknown')).toBeNull();
    });

    it('refuses a request of a municipality that is not there', async () => {
      const lost = anInspection({ municipalityId: 'unknown' });
      await expect(stores().inspections.insert(lost)).rejects.toMatchObject({ code: 'reference-missing' });
    });

    it('lists the newest first', async () => {
      await stores().inspections.insert(anInspection({ id: 'b', requestedAt: '2025-06-12T10:00:00.000Z' }));
      await stores().inspections.insert(anInspection({ id: 'c', requestedAt: '2025-06-12T09:00:00.000Z' }));
      await stores().inspections.insert(anInspection({ id: 'a', requestedAt: '2025-06-12T10:00:00.000Z' }));
      const listed = await stores().inspections.list('municipality-1');
      expect(listed.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    });

    it.each(['municipality-1', null])(
      'is approved once, also by people at the same moment: %s',
      async (municipalityId) => {
        const { inspections } = stores();
        await inspections.insert(anInspection({ municipalityId }));
        await inspections.insert(anInspection({ id: 'other', municipalityId }));
        expect(await atOnce(10, () => inspections.approve(municipalityId, 'inspection-1', APPROVAL))).toBe(1);
        const again = { ...APPROVAL, approvedBy: 'person-4' };
        expect(await inspections.approve(municipalityId, 'inspection-1', again)).toBe(false);
        expect(await inspections.find(municipalityId, 'inspection-1')).toEqual(
          anInspection({ municipalityId, ...APPROVAL }),
        );
        expect((await inspections.find(municipalityId, 'other'))?.approvedAt).toBeNull();
      },
    );

    it('removes what was requested before a moment', async () => {
      const { inspections } = stores();
      await inspections.insert(anInspection({ id: 'old', requestedAt: '2015-06-12T08:29:59.999Z' }));
      await inspections.insert(anInspection({ id: 'young', requestedAt: '2015-06-12T08:30:00.000Z' }));
      await inspections.removeBefore('2015-06-12T08:30:00.000Z');
      expect((await inspections.list('municipality-1')).map(({ id }) => id)).toEqual(['young']);
    });

    it('removes what is about a person, everywhere, and nothing else', async () => {
      const { inspections } = stores();
      const about = { aboutPersonId: 'person-9' };
      await inspections.insert(anInspection({ id: 'here', ...about }));
      await inspections.insert(anInspection({ id: 'installation', municipalityId: null, ...about }));
      await inspections.insert(anInspection({ id: 'by', requestedBy: 'person-9' }));
      await inspections.removeAbout('person-9');
      expect((await inspections.list('municipality-1')).map(({ id }) => id)).toEqual(['by']);
      expect(await inspections.list(null)).toEqual([]);
    });
  });
}

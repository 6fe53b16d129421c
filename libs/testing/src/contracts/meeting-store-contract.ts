import { beforeEach, describe, expect, it } from '@jest/globals';
import { aMunicipality } from '../builders.js';
import { aMeeting } from '../builders-of-digests.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

/** What every MeetingStore keeps to. */
export function meetingStoreContract(stores: () => StoresUnderTest): void {
  describe('meeting store', () => {
    beforeEach(async () => {
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.insert(aMunicipality({ id: 'another', name: 'Anderstadt' }));
    });

    const listed = () => stores().meetings.listByMunicipality('municipality-1');

    it('lists meetings of a municipality by date', async () => {
      const { meetings } = stores();
      const plain = { time: null, place: null };
      await meetings.insert(aMeeting({ id: 'b', date: '2026-12-01' }));
      await meetings.insert(aMeeting({ id: 'a', date: '2026-03-01', ...plain }));
      await meetings.insert(aMeeting({ id: 'theirs', municipalityId: 'another', date: '2026-03-01' }));
      expect(await listed()).toEqual([
        aMeeting({ id: 'a', date: '2026-03-01', ...plain }),
        aMeeting({ id: 'b', date: '2026-12-01' }),
      ]);
    });

    it('has one meeting on a date', async () => {
      const { meetings } = stores();
      await meetings.insert(aMeeting());
      await meetings.insert(aMeeting({ id: 'other', date: '2026-04-01' }));
      const exists = { code: 'meeting-exists' };
      await expect(meetings.insert(aMeeting({ id: 'same' }))).rejects.toMatchObject(exists);
      const moved = meetings.change('municipality-1', 'other', 1, aMeeting());
      await expect(moved).rejects.toMatchObject(exists);
    });

    it('changes the revision that was seen and no other', async () => {
      const { meetings } = stores();
      await meetings.insert(aMeeting());
      await meetings.change('municipality-1', 'meeting-1', 1, aMeeting({ time: null, place: 'Bürgerhaus' }));
      const changed = aMeeting({ time: null, place: 'Bürgerhaus', revision: 2 });
      expect(await listed()).toEqual([changed]);
      for (const id of ['meeting-1', 'unknown']) {
        await expect(meetings.change('municipality-1', id, 1, aMeeting())).rejects.toMatchObject({
          code: 'meeting-stale',
        });
      }
      expect(await listed()).toEqual([changed]);
    });

    it('removes a meeting once', async () => {
      await stores().meetings.insert(aMeeting());
      await stores().meetings.remove('municipality-1', 'meeting-1');
      expect(await listed()).toEqual([]);
      await expect(stores().meetings.remove('municipality-1', 'meeting-1')).rejects.toMatchObject({
        code: 'meeting-not-found',
      });
    });

    it('refuses a meeting of no municipality', async () => {
      await expect(stores().meetings.insert(aMeeting({ municipalityId: 'unknown' }))).rejects.toMatchObject({
        code: 'reference-missing',
      });
    });
  });
}

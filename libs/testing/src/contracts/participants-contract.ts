import { beforeEach, describe, expect, it } from '@jest/globals';
import { aCatalogue, aMunicipality, aRound, aRoundKey } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import {
  aRoundWithEverything,
  everythingOfRound,
  isAllEmpty,
  isAllThere,
} from './everything-of-a-municipality.js';

const KEY = aRoundKey();
const FIRST = [
  { id: 'z', department: 'Ordnungsamt', function: 'Sachbearbeitung' },
  { id: 'y', department: null, function: 'Äußere Verwaltung ✓' },
  { id: 'x', department: 'Ordnungsamt', function: 'Sachbearbeitung' },
];

/** What every RoundStore keeps to with participants, their names, and the removal of rounds. */
export function participantsContract(stores: () => StoresUnderTest): void {
  describe('participants', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().rounds.insert(aRound());
      await stores().rounds.insertParticipants(KEY, FIRST);
    });

    it('stay in their order and without names, equal ones and later ones included', async () => {
      const later = [{ id: 'a', department: 'Bauamt', function: 'Leitung' }];
      await stores().rounds.insertParticipants(KEY, later);
      expect(await stores().rounds.participants(KEY)).toEqual(
        [...FIRST, ...later].map((participant) => ({ ...participant, name: null })),
      );
    });

    it('are named, renamed and their names erased, one by one', async () => {
      const names = async (): Promise<(string | null)[]> =>
        (await stores().rounds.participants(KEY)).map(({ name }) => name);
      await stores().rounds.nameParticipant(KEY, 'z', 'Ünal');
      await stores().rounds.nameParticipant(KEY, 'x', 'Schmidt');
      await stores().rounds.nameParticipant(KEY, 'x', 'Schmidt-Ünal');
      expect(await names()).toEqual(['Ünal', null, 'Schmidt-Ünal']);
      await stores().rounds.nameParticipant(KEY, 'z', null);
      await stores().rounds.nameParticipant(KEY, 'y', null);
      expect(await names()).toEqual([null, null, 'Schmidt-Ünal']);
    });

    it('are named in their own round only', async () => {
      await stores().rounds.insert(aRound({ id: 'round-2' }));
      for (const [key, participantId] of [
        [KEY, 'unknown'],
        [aRoundKey({ roundId: 'round-2' }), 'z'],
      ] as const) {
        await expect(stores().rounds.nameParticipant(key, participantId, 'Ünal')).rejects.toMatchObject({
          code: 'participant-not-found',
        });
      }
      expect((await stores().rounds.participants(KEY)).every(({ name }) => name === null)).toBe(true);
    });

    it('lose their names in every municipality when their rounds are old enough, and nothing else', async () => {
      const { municipalities, rounds } = stores();
      await municipalities.insert(aMunicipality({ id: 'other', name: 'Anderstadt' }));
      const young = aRoundKey({ roundId: 'young' });
      const foreign = { municipalityId: 'other', roundId: 'foreign' };
      await rounds.insert(aRound({ id: 'young', referenceDate: '2020-07-02' }));
      await rounds.insert(aRound({ id: 'foreign', municipalityId: 'other', referenceDate: '2014-01-31' }));
      await rounds.insertParticipants(young, [{ id: 'b', department: null, function: 'Leitung' }]);
      await rounds.insertParticipants(foreign, [{ id: 'c', department: null, function: 'Leitung' }]);
      await rounds.nameParticipant(KEY, 'z', 'Ünal');
      await rounds.nameParticipant(young, 'b', 'Schmidt');
      await rounds.nameParticipant(foreign, 'c', 'Meier');

      expect(await rounds.eraseNamesOfRoundsBefore('2020-07-02')).toBe(2);
      expect(await rounds.eraseNamesOfRoundsBefore('2020-07-02')).toBe(0);

      expect(await rounds.participants(KEY)).toEqual(FIRST.map((known) => ({ ...known, name: null })));
      expect((await rounds.participants(young))[0]?.name).toBe('Schmidt');
      expect((await rounds.participants(foreign))[0]?.name).toBeNull();
    });
  });

  describe('removing a round', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
    });

    it('takes everything below it along and leaves the others alone', async () => {
      await aRoundWithEverything(stores(), 'municipality-1', 'gone');
      await aRoundWithEverything(stores(), 'municipality-1', 'kept');
      await stores().rounds.remove(aRoundKey({ roundId: 'gone' }));
      await stores().rounds.remove(aRoundKey({ roundId: 'gone' }));
      expect(await stores().rounds.find(aRoundKey({ roundId: 'gone' }))).toBeNull();
      expect(isAllEmpty(await everythingOfRound(stores(), 'municipality-1', 'gone'))).toBe(true);
      expect(isAllThere(await everythingOfRound(stores(), 'municipality-1', 'kept'))).toBe(true);
      await stores().rounds.insert(aRound({ id: 'gone' }));
      expect(isAllEmpty(await everythingOfRound(stores(), 'municipality-1', 'gone'))).toBe(true);
    });
  });
}

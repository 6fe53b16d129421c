import { beforeEach, describe, expect, it } from '@jest/globals';
import { aCatalogue, aModel, aMunicipality, aResult, aRound, aRoundKey } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { NodeHasher } from '../node-hasher.js';

const KEY = aRoundKey();
const { hash: modelHash } = aModel();
const OTHER_MODEL = aModel({ body: '{"name":"other@1"}' });
const A = aResult({ createdAt: '2026-11-22T08:30:00.123Z' });
const B = aResult({ id: 'result-2', inputsHash: new NodeHasher().sha256('b'), body: '{"mean":"2"}' });

/** What every ResultStore keeps to with the results of rounds that are not closed. */
export function provisionalResultContract(stores: () => StoresUnderTest): void {
  describe('provisional results', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().rounds.insert(aRound());
      await stores().results.registerModel(aModel());
    });

    const save = (result: typeof A) => stores().results.saveProvisional(KEY.municipalityId, result);
    const found = () => stores().results.provisional(KEY, 'workshop', modelHash);

    it('are not there at first, and come back as they were', async () => {
      expect(await found()).toBeNull();
      await save(A);
      expect(await found()).toEqual(A);
    });

    it('take each other’s place: answers that change to and fro give the result of the last ones', async () => {
      for (const result of [A, B, A]) {
        await save(result);
        expect(await found()).toEqual(result);
      }
    });

    it('are never among the results', async () => {
      await save(A);
      expect(await stores().results.newest(KEY, 'workshop', modelHash)).toBeNull();
      expect(await stores().results.list(KEY)).toEqual([]);
      expect([...(await stores().results.scoredReadings(KEY.municipalityId))]).toEqual([]);
    });

    it('leave the stamp of the municipality’s rounds as it is', async () => {
      const before = await stores().rounds.stamp(KEY.municipalityId);
      await save(A);
      expect(await stores().rounds.stamp(KEY.municipalityId)).toBe(before);
    });

    it('are kept apart by round, reading and model, and removed by reading or all at once', async () => {
      const { results, rounds } = stores();
      const selfRating = { ...A, id: '2', reading: 'self_rating' as const };
      const otherModel = { ...A, id: '3', modelHash: OTHER_MODEL.hash };
      const second = aRoundKey({ roundId: 'round-2' });
      await rounds.insert(aRound({ id: 'round-2' }));
      await results.registerModel(OTHER_MODEL);
      for (const result of [A, selfRating, otherModel, { ...A, id: '4', roundId: 'round-2' }]) {
        await save(result);
      }
      expect(await found()).toEqual(A);
      expect(await results.provisional(KEY, 'self_rating', modelHash)).toEqual(selfRating);

      await results.removeProvisional(KEY, 'workshop');
      expect(await found()).toBeNull();
      expect(await results.provisional(KEY, 'workshop', OTHER_MODEL.hash)).toBeNull();
      expect(await results.provisional(KEY, 'self_rating', modelHash)).toEqual(selfRating);

      await results.removeProvisional(KEY);
      expect(await results.provisional(KEY, 'self_rating', modelHash)).toBeNull();
      expect((await results.provisional(second, 'workshop', modelHash))?.id).toBe('4');
    });

    it.each([
      [{ roundId: 'unknown' }, 'round-not-found'],
      [{ modelHash: 'f'.repeat(64) }, 'reference-missing'],
    ])('are refused where they belong to nothing: %p', async (told, code) => {
      await expect(save({ ...A, ...told })).rejects.toMatchObject({ code });
    });
  });
}

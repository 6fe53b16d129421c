import { beforeEach, describe, expect, it } from '@jest/globals';
import { aCatalogue, aModel, aMunicipality, aResult, aRound, aRoundKey } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { NodeHasher } from '../node-hasher.js';

const KEY = aRoundKey();
const { hash: modelHash } = aModel();
const otherInputs = new NodeHasher().sha256('other inputs');

/** What every ResultStore keeps to. */
export function resultStoreContract(stores: () => StoresUnderTest): void {
  describe('result store', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().rounds.insert(aRound());
      await stores().results.registerModel(aModel());
    });

    it('has no result of a round that was not scored', async () => {
      expect(await stores().results.newest(KEY, 'workshop', modelHash)).toBeNull();
    });

    it('gives a result back as it was, to the millisecond and to the byte', async () => {
      const result = aResult({
        createdAt: '2025-06-12T08:30:00.123Z',
        body: '{"title":"Größe ✓ 🎉","mean":"7/4"}',
      });
      await stores().results.insert(KEY.municipalityId, result);
      expect(await stores().results.newest(KEY, 'workshop', modelHash)).toEqual(result);
    });

    it('keeps the first of two equal results', async () => {
      await stores().results.insert(KEY.municipalityId, aResult());
      await stores().results.insert(
        KEY.municipalityId,
        aResult({ id: 'result-2', createdAt: '2026-01-01T00:00:00.000Z' }),
      );
      await stores().results.insert(KEY.municipalityId, aResult());
      expect(await stores().results.newest(KEY, 'workshop', modelHash)).toEqual(aResult());
    });

    it('takes the result inserted last for the newest where two bear the same time', async () => {
      await stores().results.insert(KEY.municipalityId, aResult({ id: 'z' }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: 'a', inputsHash: otherInputs }));
      expect((await stores().results.newest(KEY, 'workshop', modelHash))?.id).toBe('a');
    });

    it('takes the highest revision for the newest, also where an earlier one is scored again later', async () => {
      await stores().results.insert(KEY.municipalityId, aResult({ id: 'corrected', revision: 2 }));
      await stores().results.insert(
        KEY.municipalityId,
        aResult({ id: 'again', revision: 1, inputsHash: otherInputs, createdAt: '2026-01-01T00:00:00.000Z' }),
      );
      expect((await stores().results.newest(KEY, 'workshop', modelHash))?.id).toBe('corrected');
    });

    it('keeps rounds, readings and models apart', async () => {
      const otherModel = aModel({ body: '{"name":"other@1"}' });
      await stores().results.registerModel(otherModel);
      await stores().rounds.insert(aRound({ id: 'round-2' }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: '1' }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: '2', reading: 'self_rating' }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: '3', modelHash: otherModel.hash }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: '4', roundId: 'round-2' }));
      const second = aRoundKey({ roundId: 'round-2' });
      const idOf = async (...key: Parameters<typeof newest>): Promise<string | undefined> =>
        (await newest(...key))?.id;
      const newest = stores().results.newest.bind(stores().results);
      expect(await idOf(KEY, 'workshop', modelHash)).toBe('1');
      expect(await idOf(KEY, 'self_rating', modelHash)).toBe('2');
      expect(await idOf(KEY, 'workshop', otherModel.hash)).toBe('3');
      expect(await idOf(second, 'workshop', modelHash)).toBe('4');
      expect(await idOf(second, 'self_rating', modelHash)).toBeUndefined();
    });

    it('rejects an id that belongs to another result', async () => {
      await stores().results.insert(KEY.municipalityId, aResult());
      await expect(
        stores().results.insert(KEY.municipalityId, aResult({ inputsHash: otherInputs })),
      ).rejects.toMatchObject({
        code: 'result-exists',
      });
      expect(await stores().results.newest(KEY, 'workshop', modelHash)).toEqual(aResult());
    });

    it.each([
      [{ roundId: 'unknown' }, 'round-not-found'],
      [{ modelHash: 'f'.repeat(64) }, 'reference-missing'],
    ])('rejects a result of something that is not there: %p', async (told, code) => {
      await expect(stores().results.insert(KEY.municipalityId, aResult(told))).rejects.toMatchObject({
        code,
      });
    });

    it('knows of which readings each round has results, the self-rating first', async () => {
      expect([...(await stores().results.scoredReadings(KEY.municipalityId))]).toEqual([]);
      await stores().rounds.insert(aRound({ id: 'round-2' }));
      await stores().rounds.insert(aRound({ id: 'not-scored' }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: '1' }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: '2', inputsHash: otherInputs }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: '3', reading: 'self_rating' }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: '4', roundId: 'round-2' }));
      const scored = await stores().results.scoredReadings(KEY.municipalityId);
      expect(scored).toEqual(
        new Map([
          [KEY.roundId, ['self_rating', 'workshop']],
          ['round-2', ['workshop']],
        ]),
      );
    });

    it('knows no reading any more that a correction took away', async () => {
      await stores().results.insert(KEY.municipalityId, aResult({ id: '1', reading: 'self_rating' }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: '2', reading: 'workshop' }));
      await stores().rounds.change(KEY, { revision: 2 });
      await stores().results.insert(
        KEY.municipalityId,
        aResult({ id: '3', reading: 'self_rating', revision: 2 }),
      );
      expect([...(await stores().results.scoredReadings(KEY.municipalityId))]).toEqual([
        [KEY.roundId, ['self_rating']],
      ]);
    });

    it('finds closed rounds of which a reading lacks a result of the newest revision under a model', async () => {
      const { results, rounds } = stores();
      const other = aModel({ name: 'other@1', body: '{"name":"other@1"}' });
      await results.registerModel(other);
      await stores().municipalities.insert(aMunicipality({ id: 'another', name: 'Anderstadt' }));
      const elsewhere = { municipalityId: 'another', roundId: 'a-round' };
      await rounds.insert(aRound({ id: elsewhere.roundId, municipalityId: 'another', state: 'archived' }));
      await rounds.insert(aRound({ id: 'in-work', state: 'open' }));
      const lacking = (hash = modelHash) => results.roundsLacking(hash);
      const score = (id: string, told: Partial<ReturnType<typeof aResult>> = {}): Promise<void> =>
        results.insert(KEY.municipalityId, aResult({ id, reading: 'self_rating', ...told }));
      expect(await lacking()).toEqual([elsewhere, KEY]);
      await results.insert('another', aResult({ id: '1', roundId: 'a-round', reading: 'self_rating' }));
      await score('2', { modelHash: other.hash });
      expect(await lacking()).toEqual([KEY]);
      expect(await lacking(other.hash)).toEqual([elsewhere]);
      await score('3');
      expect(await lacking()).toEqual([]);
      await rounds.insertRecordedRatings(KEY, 'workshop', [{ criterionId: 'c', symbol: 2 }]);
      expect(await lacking()).toEqual([KEY]);
      await score('4', { reading: 'workshop' });
      expect(await lacking()).toEqual([]);
      await rounds.change(KEY, { revision: 2 });
      await score('5', { revision: 2 });
      expect(await lacking()).toEqual([KEY]);
    });

    it('takes an answer of the workshop for a reading that has to have a result', async () => {
      await stores().results.insert(KEY.municipalityId, aResult({ reading: 'self_rating' }));
      expect(await stores().results.roundsLacking(modelHash)).toEqual([]);
      await stores().rounds.insertAnswers(KEY, 'workshop', new Map([['question-1', 'no']]));
      expect(await stores().results.roundsLacking(modelHash)).toEqual([KEY]);
    });

    it('lists every result of a round for its archive, oldest first', async () => {
      await stores().rounds.insert(aRound({ id: 'round-2' }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: 'z' }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: 'other', roundId: 'round-2' }));
      await stores().results.insert(KEY.municipalityId, aResult({ id: 'a', reading: 'self_rating' }));
      expect((await stores().results.list(KEY)).map(({ id }) => id)).toEqual(['z', 'a']);
      expect((await stores().results.list(KEY))[0]).toEqual(aResult({ id: 'z' }));
    });

    it('takes a model it knows as registered', async () => {
      await stores().results.registerModel(aModel());
      await stores().results.insert(KEY.municipalityId, aResult());
      expect(await stores().results.newest(KEY, 'workshop', modelHash)).toEqual(aResult());
    });
  });
}

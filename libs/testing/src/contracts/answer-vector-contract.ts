import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AnswerVector } from '@selbstcheck/application';
import { aCatalogue, aMunicipality, aRound, aRoundKey } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { NodeHasher } from '../node-hasher.js';

const KEY = aRoundKey();

/** What every RoundStore keeps to with packed answers. */
export function answerVectorContract(stores: () => StoresUnderTest): void {
  describe('answer vectors', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().rounds.insert(aRound());
    });

    it('are not there until one was written', async () => {
      expect(await stores().rounds.findVector(KEY, 'workshop')).toBeNull();
    });

    it.each([
      ['every byte value', Uint8Array.from({ length: 256 }, (_, index) => index)],
      ['no question', new Uint8Array(0)],
      ['a window into a larger buffer', Uint8Array.from({ length: 300 }, () => 7).subarray(10, 115)],
    ])('come back byte by byte: %s', async (_case, bytes) => {
      const vector = vectorOf(bytes);
      await stores().rounds.saveVector(KEY, vector);
      const found = await stores().rounds.findVector(KEY, 'workshop');
      expect(found).toEqual({ ...vector, bytes: Uint8Array.from(bytes) });
      expect(found?.bytes.constructor).toBe(Uint8Array);
    });

    it('replace the one before, in their own reading only', async () => {
      const self = { ...vectorOf(Uint8Array.of(9)), reading: 'self_rating' } as const;
      await stores().rounds.saveVector(KEY, self);
      await stores().rounds.saveVector(KEY, vectorOf(Uint8Array.of(1, 2)));
      await stores().rounds.saveVector(KEY, vectorOf(Uint8Array.of(3)));
      expect(await stores().rounds.findVector(KEY, 'workshop')).toEqual(vectorOf(Uint8Array.of(3)));
      expect(await stores().rounds.findVector(KEY, 'self_rating')).toEqual(self);
    });

    it('are refused with a hash that is not theirs', async () => {
      await stores().rounds.saveVector(KEY, vectorOf(Uint8Array.of(1)));
      const damaged = { ...vectorOf(Uint8Array.of(1)), bytes: Uint8Array.of(2) };
      await expect(stores().rounds.saveVector(KEY, damaged)).rejects.toMatchObject({
        code: 'vector-damaged',
      });
      expect(await stores().rounds.findVector(KEY, 'workshop')).toEqual(vectorOf(Uint8Array.of(1)));
    });

    it('are refused for a round that is not there', async () => {
      const vector = vectorOf(Uint8Array.of(1));
      const lost = { ...vector, roundId: 'unknown' };
      await expect(stores().rounds.saveVector(aRoundKey({ roundId: 'unknown' }), lost)).rejects.toMatchObject(
        { code: 'round-not-found' },
      );
      // a vector under the key of another round belongs to neither
      await expect(stores().rounds.saveVector(KEY, lost)).rejects.toMatchObject({ code: 'round-not-found' });
    });
  });
}

function vectorOf(bytes: Uint8Array): AnswerVector {
  return { roundId: 'round-1', reading: 'workshop', bytes, hash: new NodeHasher().sha256(bytes) };
}

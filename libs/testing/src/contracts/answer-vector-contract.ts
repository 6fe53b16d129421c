import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AnswerVector } from '@selbstcheck/application';
import { aCatalogue, aMunicipality, aRound } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { NodeHasher } from '../node-hasher.js';

/** What every RoundStore keeps to with packed answers. */
export function answerVectorContract(stores: () => StoresUnderTest): void {
  describe('answer vectors', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().rounds.insert(aRound());
    });

    it('are not there until one was written', async () => {
      expect(await stores().rounds.findVector('round-1', 'workshop')).toBeNull();
    });

    it.each([
      ['every byte value', Uint8Array.from({ length: 256 }, (_, index) => index)],
      ['no question', new Uint8Array(0)],
      ['a window into a larger buffer', Uint8Array.from({ length: 300 }, () => 7).subarray(10, 115)],
    ])('come back byte by byte: %s', async (_case, bytes) => {
      const vector = vectorOf(bytes);
      await stores().rounds.saveVector(vector);
      const found = await stores().rounds.findVector('round-1', 'workshop');
      expect(found).toEqual({ ...vector, bytes: Uint8Array.from(bytes) });
      expect(found?.bytes.constructor).toBe(Uint8Array);
    });

    it('replace the one before, in their own reading only', async () => {
      const self = { ...vectorOf(Uint8Array.of(9)), reading: 'self_rating' } as const;
      await stores().rounds.saveVector(self);
      await stores().rounds.saveVector(vectorOf(Uint8Array.of(1, 2)));
      await stores().rounds.saveVector(vectorOf(Uint8Array.of(3)));
      expect(await stores().rounds.findVector('round-1', 'workshop')).toEqual(vectorOf(Uint8Array.of(3)));
      expect(await stores().rounds.findVector('round-1', 'self_rating')).toEqual(self);
    });

    it('are refused with a hash that is not theirs', async () => {
      await stores().rounds.saveVector(vectorOf(Uint8Array.of(1)));
      const damaged = { ...vectorOf(Uint8Array.of(1)), bytes: Uint8Array.of(2) };
      await expect(stores().rounds.saveVector(damaged)).rejects.toMatchObject({ code: 'vector-damaged' });
      expect(await stores().rounds.findVector('round-1', 'workshop')).toEqual(vectorOf(Uint8Array.of(1)));
    });

    it('are refused for a round that is not there', async () => {
      const lost = { ...vectorOf(Uint8Array.of(1)), roundId: 'unknown' };
      await expect(stores().rounds.saveVector(lost)).rejects.toMatchObject({ code: 'reference-missing' });
    });
  });
}

function vectorOf(bytes: Uint8Array): AnswerVector {
  return { roundId: 'round-1', reading: 'workshop', bytes, hash: new NodeHasher().sha256(bytes) };
}

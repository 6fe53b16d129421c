import { beforeEach, describe, expect, it } from '@jest/globals';
import { aCatalogue, aMunicipality, aRound, aRoundKey } from '../builders.js';
import { aRevision } from '../builders-of-rounds.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const KEY = aRoundKey();

/** What every RevisionStore keeps to. */
export function revisionStoreContract(stores: () => StoresUnderTest): void {
  describe('revision store', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().rounds.insert(aRound());
    });

    it('gives revisions back as they were, to the byte, the first one first', async () => {
      const { revisions, rounds } = stores();
      const corrected = aRevision({ revision: 2, body: '{"🎉":"ß"}', personId: null, function: null });
      await rounds.insert(aRound({ id: 'round-2' }));
      expect(await revisions.list(KEY)).toEqual([]);
      await revisions.insert(KEY, corrected);
      await revisions.insert(KEY, aRevision());
      await revisions.insert(aRoundKey({ roundId: 'round-2' }), aRevision({ roundId: 'round-2' }));
      expect(await revisions.list(KEY)).toEqual([aRevision(), corrected]);
    });

    it('refuses a revision that is there already', async () => {
      await stores().revisions.insert(KEY, aRevision());
      await expect(stores().revisions.insert(KEY, aRevision({ body: '{}' }))).rejects.toMatchObject({
        code: 'round-revision-stale',
      });
      expect(await stores().revisions.list(KEY)).toEqual([aRevision()]);
    });

    it('refuses a body that is not the one of the hash', async () => {
      await stores().revisions.insert(KEY, { ...aRevision(), body: '{"revision":1}' });
      await expect(stores().revisions.list(KEY)).rejects.toMatchObject({ code: 'revision-damaged' });
    });

    it('refuses a revision of a round that is not there, or is another one', async () => {
      const stray = aRevision({ roundId: 'unknown' });
      for (const roundId of ['unknown', 'round-1']) {
        await expect(stores().revisions.insert(aRoundKey({ roundId }), stray)).rejects.toMatchObject({
          code: 'round-not-found',
        });
      }
    });
  });
}

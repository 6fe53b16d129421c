import { beforeEach, describe, expect, it } from '@jest/globals';
import { aCatalogue, aMunicipality, aRound, aRoundKey } from '../builders.js';
import { aPublication } from '../builders-of-digests.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

/** What every PublicationStore keeps to. */
export function publicationStoreContract(stores: () => StoresUnderTest): void {
  describe('publication store', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      for (const id of ['round-1', 'round-2']) await stores().rounds.insert(aRound({ id }));
    });

    const listed = () => stores().publications.listByMunicipality('municipality-1');

    it('publishes a round once: the first decision stays', async () => {
      const { publications } = stores();
      expect(await listed()).toEqual(new Map());
      await publications.publish(aRoundKey(), aPublication({ function: null }));
      await publications.publish(aRoundKey(), aPublication({ at: '2027-01-01T00:00:00.000Z' }));
      expect(await listed()).toEqual(new Map([['round-1', aPublication({ function: null })]]));
    });

    it('withdraws what was published', async () => {
      const { publications } = stores();
      await publications.publish(aRoundKey(), aPublication());
      await publications.publish(aRoundKey({ roundId: 'round-2' }), aPublication({ roundId: 'round-2' }));
      expect(await publications.withdraw(aRoundKey())).toBe(true);
      expect(await publications.withdraw(aRoundKey())).toBe(false);
      expect([...(await listed()).keys()]).toEqual(['round-2']);
    });

    it('lets a publication go with its round, and refuses one of no round', async () => {
      const { publications, rounds } = stores();
      await publications.publish(aRoundKey(), aPublication());
      await rounds.remove(aRoundKey());
      expect(await listed()).toEqual(new Map());
      await expect(publications.publish(aRoundKey(), aPublication())).rejects.toMatchObject({
        code: 'round-not-found',
      });
    });
  });
}

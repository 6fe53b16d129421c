import { beforeEach, describe, expect, it } from '@jest/globals';
import { aMunicipality } from '../builders.js';
import { aToken } from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const EARLY = '2025-07-01T00:00:00.000Z';
const LATE = '2026-07-01T00:00:00.000Z';

/** What every TokenStore keeps to. */
export function tokenStoreContract(stores: () => StoresUnderTest): void {
  describe('token store', () => {
    beforeEach(async () => {
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.insert(aMunicipality({ id: 'another', name: 'Anderstadt' }));
    });

    it('finds a token by the digest of its secret, and by no other', async () => {
      const token = aToken({ scopes: ['read'], name: 'Übernahme „nachts“ ✓' });
      await stores().tokens.insert(token);
      expect(await stores().tokens.findByDigest(token.digest)).toEqual(token);
      expect(await stores().tokens.findByDigest(aToken({ id: 'other' }).digest)).toBeNull();
    });

    it('refuses a token of a municipality that is not there', async () => {
      await expect(stores().tokens.insert(aToken({ municipalityId: 'unknown' }))).rejects.toMatchObject({
        code: 'reference-missing',
      });
    });

    it('lists a municipality’s and a person’s tokens, the newest first', async () => {
      const { tokens } = stores();
      await tokens.insert(aToken({ id: 'c', createdAt: LATE }));
      await tokens.insert(aToken({ id: 'a', createdAt: EARLY, personId: 'person-2' }));
      await tokens.insert(aToken({ id: 'b', createdAt: LATE }));
      await tokens.insert(aToken({ id: 'd', createdAt: EARLY, municipalityId: 'another' }));
      expect((await tokens.listByMunicipality('municipality-1')).map(({ id }) => id)).toEqual([
        'b',
        'c',
        'a',
      ]);
      expect((await tokens.listByPerson('person-1')).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    });

    it('keeps the first revocation', async () => {
      await stores().tokens.insert(aToken());
      await stores().tokens.revoke('municipality-1', 'token-1', EARLY);
      await stores().tokens.revoke('municipality-1', 'token-1', LATE);
      expect(await stores().tokens.findByDigest(aToken().digest)).toEqual(aToken({ revokedAt: EARLY }));
      await expect(stores().tokens.revoke('municipality-1', 'unknown', LATE)).rejects.toMatchObject({
        code: 'token-not-found',
      });
    });

    it('revokes what a person made, in one municipality or everywhere', async () => {
      const { tokens } = stores();
      await tokens.insert(aToken({ id: 'here' }));
      await tokens.insert(aToken({ id: 'there', municipalityId: 'another' }));
      await tokens.insert(aToken({ id: 'other', personId: 'person-2' }));
      const revocations = async (): Promise<Array<string | null>> =>
        [...(await tokens.listByPerson('person-1')), ...(await tokens.listByPerson('person-2'))].map(
          ({ revokedAt }) => revokedAt,
        );
      await tokens.revokeAllOf('person-1', 'municipality-1', EARLY);
      expect(await revocations()).toEqual([null, EARLY, null]);
      await tokens.revokeAllOf('person-1', null, LATE);
      expect(await revocations()).toEqual([LATE, EARLY, null]);
    });
  });
}

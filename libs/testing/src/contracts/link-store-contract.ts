import { beforeEach, describe, expect, it } from '@jest/globals';
import { aMunicipality } from '../builders.js';
import { anInvitation, aPerson, aResetLink } from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { atOnce } from './at-once.js';

/** What every LinkStore keeps to. */
export function linkStoreContract(stores: () => StoresUnderTest): void {
  describe('link store', () => {
    beforeEach(async () => {
      await stores().people.insert(aPerson());
      await stores().municipalities.insert(aMunicipality());
    });

    it.each([
      anInvitation(),
      anInvitation({ municipalityId: null, role: 'installation_admin', function: 'Leitung ✓' }),
      aResetLink(),
      aResetLink({ purpose: 'address_confirmation', email: 'neu@kommune.example' }),
      aResetLink({ purpose: 'set_up', personId: null }),
    ])('finds a link by the digest of its secret: $purpose, $role', async (link) => {
      await stores().links.insert(link);
      expect(await stores().links.findByDigest(link.digest)).toEqual(link);
      expect(await stores().links.findByDigest(anInvitation({ id: 'other' }).digest)).toBeNull();
    });

    it.each([aResetLink({ personId: 'unknown' }), anInvitation({ municipalityId: 'unknown' })])(
      'refuses a link that belongs nowhere: $purpose',
      async (link) => {
        await expect(stores().links.insert(link)).rejects.toMatchObject({ code: 'reference-missing' });
      },
    );

    it('lets a link be used once, also by requests at the same moment', async () => {
      await stores().links.insert(anInvitation());
      await stores().links.insert(anInvitation({ id: 'other' }));
      expect(await atOnce(10, () => stores().links.spend('link-1'))).toBe(1);
      expect(await stores().links.findByDigest(anInvitation().digest)).toBeNull();
      expect(await stores().links.findByDigest(anInvitation({ id: 'other' }).digest)).not.toBeNull();
    });

    it('lists invitations of a municipality, or to administer, the newest first', async () => {
      const { links, municipalities } = stores();
      await municipalities.insert(aMunicipality({ id: 'other', name: 'Anderstadt' }));
      await links.insert(aResetLink({ id: 'no invitation' }));
      await links.insert(anInvitation({ id: 'c', createdAt: '2025-06-12T10:00:00.000Z' }));
      await links.insert(anInvitation({ id: 'a', createdAt: '2025-06-12T09:00:00.000Z' }));
      await links.insert(anInvitation({ id: 'b', createdAt: '2025-06-12T10:00:00.000Z' }));
      await links.insert(anInvitation({ id: 'admin', municipalityId: null, role: 'installation_admin' }));
      await links.insert(anInvitation({ id: 'foreign', municipalityId: 'other' }));
      expect((await links.listInvitations('municipality-1')).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
      expect((await links.listInvitations(null)).map(({ id }) => id)).toEqual(['admin']);
    });

    it('withdraws an invitation once, and nothing that is none', async () => {
      const { links } = stores();
      await links.insert(anInvitation());
      await links.insert(anInvitation({ id: 'admin', municipalityId: null }));
      await links.insert(aResetLink({ id: 'reset' }));
      expect(await links.removeInvitation(null, 'reset')).toBe(false);
      expect(await links.removeInvitation('municipality-1', 'link-1')).toBe(true);
      expect(await links.removeInvitation('municipality-1', 'link-1')).toBe(false);
      expect(await links.removeInvitation(null, 'admin')).toBe(true);
      expect(await links.findByDigest(aResetLink({ id: 'reset' }).digest)).not.toBeNull();
    });

    it('removes by person and purpose, by purpose, and by time', async () => {
      const { links, people } = stores();
      await people.insert(aPerson({ id: 'person-2' }));
      const there = {
        reset: aResetLink({ id: 'reset' }),
        confirm: aResetLink({ id: 'confirm', purpose: 'address_confirmation' }),
        other: aResetLink({ id: 'other', personId: 'person-2' }),
        setUp: aResetLink({ id: 'setUp', purpose: 'set_up', personId: null }),
        late: anInvitation({ id: 'late', expiresAt: '2030-01-01T00:00:00.001Z' }),
      };
      for (const link of Object.values(there)) await links.insert(link);
      const left = async (): Promise<string[]> => {
        const found = await Promise.all(Object.values(there).map(({ digest }) => links.findByDigest(digest)));
        return found.flatMap((link) => link?.id ?? []);
      };
      await links.removeOf('person-1', 'password_reset');
      expect(await left()).toEqual(['confirm', 'other', 'setUp', 'late']);
      await links.removeByPurpose('set_up');
      expect(await left()).toEqual(['confirm', 'other', 'late']);
      await links.removeExpired('2030-01-01T00:00:00.000Z');
      expect(await left()).toEqual(['late']);
      await links.removeExpired('2030-01-01T00:00:00.001Z');
      expect(await left()).toEqual([]);
    });
  });
}

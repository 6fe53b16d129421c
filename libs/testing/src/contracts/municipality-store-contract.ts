import { describe, expect, it } from '@jest/globals';
import { aMunicipality, aRound } from '../builders.js';
import { anAuditEvent, anInvitation, aToken } from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import {
  aMunicipalityWithEverything,
  everythingOf,
  isAllEmpty,
  isAllThere,
} from './everything-of-a-municipality.js';

/** What every MunicipalityStore keeps to. */
export function municipalityStoreContract(stores: () => StoresUnderTest): void {
  describe('municipality store', () => {
    it('has no municipalities at first', async () => {
      expect(await stores().municipalities.list()).toEqual([]);
      expect(await stores().municipalities.find('municipality-1')).toBeNull();
    });

    it('gives a municipality back as it was', async () => {
      const fictional = aMunicipality({ name: 'Größenlüß 🏘️', demonstration: 'fictional' });
      await stores().municipalities.insert(fictional);
      expect(await stores().municipalities.find('municipality-1')).toEqual(fictional);
    });

    it('lists by name in the German alphabet', async () => {
      for (const name of ['Zeitz', 'Öhringen', 'Aalen', 'Oschatz', 'ahlen']) {
        await stores().municipalities.insert(aMunicipality({ id: name, name }));
      }
      const listed = await stores().municipalities.list();
      expect(listed.map((municipality) => municipality.name)).toEqual([
        'Aalen',
        'ahlen',
        'Öhringen',
        'Oschatz',
        'Zeitz',
      ]);
    });

    it('rejects a name that is taken', async () => {
      await stores().municipalities.insert(aMunicipality());
      await expect(
        stores().municipalities.insert(aMunicipality({ id: 'municipality-2' })),
      ).rejects.toMatchObject({
        code: 'municipality-exists',
      });
      expect(await stores().municipalities.list()).toEqual([aMunicipality()]);
    });

    it('lets a name occur once among real and once among demonstration data, the real one listed first', async () => {
      const example = aMunicipality({ id: 'example', demonstration: 'report_facts' });
      await stores().municipalities.insert(example);
      await stores().municipalities.insert(aMunicipality());
      await expect(
        stores().municipalities.insert(aMunicipality({ id: 'another', demonstration: 'fictional' })),
      ).rejects.toMatchObject({ code: 'municipality-exists' });
      expect(await stores().municipalities.list()).toEqual([aMunicipality(), example]);
    });

    it('renames to a name that is free, and to no other', async () => {
      const { municipalities } = stores();
      await municipalities.insert(aMunicipality());
      await municipalities.insert(aMunicipality({ id: 'other', name: 'Anderstadt' }));
      await municipalities.insert(
        aMunicipality({ id: 'example', name: 'Beispielstadt', demonstration: 'fictional' }),
      );
      await expect(municipalities.rename('municipality-1', 'Anderstadt')).rejects.toMatchObject({
        code: 'municipality-exists',
      });
      expect(await municipalities.find('municipality-1')).toEqual(aMunicipality());
      await municipalities.rename('municipality-1', 'Beispielstadt');
      await municipalities.rename('municipality-1', 'Beispielstadt');
      expect(await municipalities.find('municipality-1')).toEqual(aMunicipality({ name: 'Beispielstadt' }));
      await municipalities.rename('unknown', 'Nirgendwo');
      expect(await municipalities.list()).toHaveLength(3);
    });

    it('removes a municipality with everything below it and leaves the others alone', async () => {
      await aMunicipalityWithEverything(stores(), 'kept');
      await aMunicipalityWithEverything(stores(), 'gone');
      const { links, tokens } = stores();
      const invitationToAdminister = anInvitation({ id: 'admin', municipalityId: null });
      await links.insert(invitationToAdminister);

      await stores().municipalities.remove('gone');

      expect((await stores().municipalities.list()).map(({ id }) => id)).toEqual(['kept']);
      expect(await stores().rounds.listKeys()).toEqual([{ municipalityId: 'kept', roundId: 'kept' }]);
      expect(isAllEmpty(await everythingOf(stores(), 'gone'))).toBe(true);
      expect(isAllThere(await everythingOf(stores(), 'kept'))).toBe(true);
      expect(await tokens.findByDigest(aToken({ id: 'gone' }).digest)).toBeNull();
      expect(await links.findByDigest(invitationToAdminister.digest)).toEqual(invitationToAdminister);
    });

    it('has nothing left of a removed municipality when its ids are used again', async () => {
      await aMunicipalityWithEverything(stores(), 'again');
      await stores().municipalities.remove('again');
      await stores().municipalities.insert(aMunicipality({ id: 'again' }));
      await stores().rounds.insert(aRound({ id: 'again', municipalityId: 'again' }));
      const { rounds, ...rest } = await everythingOf(stores(), 'again');
      expect(rounds).toHaveLength(1);
      expect(isAllEmpty(rest)).toBe(true);
    });

    it('keeps what the audit trail says about a removed municipality', async () => {
      await stores().municipalities.insert(aMunicipality());
      await stores().audit.append(anAuditEvent(), { personId: 'person-1', actorSalt: 'salt' });
      await stores().municipalities.remove('municipality-1');
      expect(await stores().audit.readAfter(0, 10)).toHaveLength(1);
    });

    it('removes nothing where there is nothing', async () => {
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.remove('unknown');
      expect(await stores().municipalities.list()).toHaveLength(1);
    });
  });
}

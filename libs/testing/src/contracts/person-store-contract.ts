import { beforeEach, describe, expect, it } from '@jest/globals';
import { aMunicipality } from '../builders.js';
import {
  aMembership,
  anAuditEvent,
  anInspection,
  aPerson,
  aResetLink,
  aSession,
  aToken,
} from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

/** What every PersonStore keeps to. */
export function personStoreContract(stores: () => StoresUnderTest): void {
  describe('person store', () => {
    it('knows nobody at first', async () => {
      expect(await stores().people.list()).toEqual([]);
      expect(await stores().people.find('person-1')).toBeNull();
      expect(await stores().people.findByAddress('person-1@kommune.example')).toBeNull();
    });

    it('gives a person back as it was, by id and by address', async () => {
      const person = aPerson({ isInstallationAdmin: true, idleSince: '2026-01-01T00:00:00.001Z' });
      await stores().people.insert(person);
      expect(await stores().people.find('person-1')).toEqual(person);
      expect(await stores().people.findByAddress(person.email)).toEqual(person);
    });

    it('lists by name in the German alphabet', async () => {
      for (const name of ['Zoe', 'Öznur', 'Anna', 'Olaf']) {
        await stores().people.insert(aPerson({ id: name.normalize('NFD'), name }));
      }
      expect((await stores().people.list()).map(({ name }) => name)).toEqual([
        'Anna',
        'Olaf',
        'Öznur',
        'Zoe',
      ]);
    });

    it('lets an address belong to one person only, also at the same moment', async () => {
      const email = 'eine@kommune.example';
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) =>
          stores().people.insert(aPerson({ id: `person-${index}`, email })),
        ),
      );
      const rejected = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(rejected).toHaveLength(9);
      for (const { reason } of rejected) expect(reason).toMatchObject({ code: 'address-taken' });
      expect(await stores().people.list()).toHaveLength(1);
    });

    it('changes a record, but not to the address of somebody else', async () => {
      const { people } = stores();
      await people.insert(aPerson());
      await people.insert(aPerson({ id: 'person-2' }));
      await people.update('person-1', { name: 'Neu', state: 'deactivated', language: 'en' });
      const email = 'person-2@kommune.example';
      await expect(people.update('person-1', { email })).rejects.toMatchObject({ code: 'address-taken' });
      await expect(people.update('unknown', { name: 'Neu' })).rejects.toMatchObject({
        code: 'person-not-found',
      });
      const changed = aPerson({ name: 'Neu', state: 'deactivated', language: 'en' });
      expect(await people.find('person-1')).toEqual(changed);
      expect(await people.find('unknown')).toBeNull();
    });

    it('keeps every change of different people at the same moment', async () => {
      const { people } = stores();
      await people.insert(aPerson({ isInstallationAdmin: true }));
      await Promise.all([
        people.update('person-1', { state: 'deactivated', isInstallationAdmin: false }),
        people.update('person-1', { name: 'Neu', language: 'en' }),
        people.update('person-1', { idleSince: '2026-01-01T00:00:00.001Z' }),
      ]);
      expect(await people.find('person-1')).toEqual(
        aPerson({
          name: 'Neu',
          language: 'en',
          state: 'deactivated',
          isInstallationAdmin: false,
          idleSince: '2026-01-01T00:00:00.001Z',
        }),
      );
    });

    describe('removing a person', () => {
      beforeEach(async () => {
        const { people, credentials, sessions, links } = stores();
        await stores().municipalities.insert(aMunicipality());
        for (const id of ['person-1', 'person-2']) {
          await people.insert(aPerson({ id }));
          await credentials.setPasswordHash(id, `hash of ${id}`);
          await credentials.saveSecondFactor(id, { sealedSecret: 'sealed', isOn: true, lastStep: null });
          await credentials.replaceRecoveryCodes(id, ['a', 'b']);
          await credentials.linkIdentity(id, 'https://provider.example', id);
          await sessions.insert(aSession({ id, personId: id }));
          await links.insert(aResetLink({ id, personId: id }));
        }
        await stores().people.remove('person-1');
      });

      it.each(['person-1', 'person-2'])('takes along what proves who it is, of %s', async (id) => {
        const { people, credentials, sessions, links } = stores();
        const isKept = id === 'person-2';
        expect((await people.find(id)) !== null).toBe(isKept);
        expect((await credentials.passwordHash(id)) !== null).toBe(isKept);
        expect((await credentials.secondFactor(id)) !== null).toBe(isKept);
        expect(await credentials.countRecoveryCodes(id)).toBe(isKept ? 2 : 0);
        expect(await credentials.identities(id)).toHaveLength(isKept ? 1 : 0);
        expect(await credentials.personOfIdentity('https://provider.example', id)).toBe(isKept ? id : null);
        expect(await sessions.listByPerson(id)).toHaveLength(isKept ? 1 : 0);
        expect((await links.findByDigest(aResetLink({ id }).digest)) !== null).toBe(isKept);
      });

      it('takes nothing where there is nobody', async () => {
        await stores().people.remove('unknown');
        expect(await stores().people.list()).toHaveLength(1);
      });
    });

    it('leaves history behind when removed: memberships, tokens, inspections, the audit trail', async () => {
      const { people, memberships, tokens, inspections, audit } = stores();
      await stores().municipalities.insert(aMunicipality());
      await people.insert(aPerson());
      await memberships.insert(aMembership());
      await tokens.insert(aToken());
      await inspections.insert(anInspection({ aboutPersonId: 'person-1' }));
      await audit.append(anAuditEvent(), { personId: 'person-1', actorSalt: 'salt' });

      await people.remove('person-1');

      expect(await memberships.historyOf('person-1')).toEqual([aMembership()]);
      expect(await tokens.listByPerson('person-1')).toEqual([aToken()]);
      expect(await inspections.list('municipality-1')).toHaveLength(1);
      expect(await audit.listOfPerson('person-1')).toEqual([anAuditEvent()]);
    });
  });
}

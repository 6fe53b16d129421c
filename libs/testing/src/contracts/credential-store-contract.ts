import { beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { atOnce } from './at-once.js';

const FACTOR = { sealedSecret: 'sealed „ß“', isOn: true, lastStep: null };

/** What every CredentialStore keeps to. */
export function credentialStoreContract(stores: () => StoresUnderTest): void {
  describe('credential store', () => {
    beforeEach(async () => {
      await stores().people.insert(aPerson());
      await stores().people.insert(aPerson({ id: 'person-2' }));
    });

    it('has nothing of a person who proved nothing yet', async () => {
      const { credentials } = stores();
      expect(await credentials.passwordHash('person-1')).toBeNull();
      expect(await credentials.secondFactor('person-1')).toBeNull();
      expect(await credentials.countRecoveryCodes('person-1')).toBe(0);
      expect(await credentials.identities('person-1')).toEqual([]);
      expect(await credentials.spendStep('person-1', 5)).toBe(false);
    });

    it('keeps the newest password of each person', async () => {
      await stores().credentials.setPasswordHash('person-1', 'first');
      await stores().credentials.setPasswordHash('person-1', '$argon2id$v=19$second');
      await stores().credentials.setPasswordHash('person-2', 'other');
      expect(await stores().credentials.passwordHash('person-1')).toBe('$argon2id$v=19$second');
    });

    it('takes nothing of somebody who has no account', async () => {
      const { credentials } = stores();
      for (const write of [
        (): Promise<void> => credentials.setPasswordHash('unknown', 'hash'),
        (): Promise<void> => credentials.saveSecondFactor('unknown', FACTOR),
        (): Promise<void> => credentials.replaceRecoveryCodes('unknown', ['a']),
        (): Promise<void> => credentials.linkIdentity('unknown', 'issuer', 'subject'),
      ]) {
        await expect(write()).rejects.toMatchObject({ code: 'reference-missing' });
      }
    });

    it('tells a second factor that is on from one that is being set up', async () => {
      const { credentials } = stores();
      await credentials.saveSecondFactor('person-1', { ...FACTOR, isOn: false });
      expect(await credentials.peopleWithSecondFactor()).toEqual(new Set());
      await credentials.saveSecondFactor('person-1', FACTOR);
      expect(await credentials.secondFactor('person-1')).toEqual(FACTOR);
      expect(await credentials.peopleWithSecondFactor()).toEqual(new Set(['person-1']));
    });

    it('takes a time step once, also of requests at the same moment, and no earlier one after it', async () => {
      const { credentials } = stores();
      await credentials.saveSecondFactor('person-1', FACTOR);
      await credentials.saveSecondFactor('person-2', FACTOR);
      expect(await atOnce(10, () => credentials.spendStep('person-1', 58_000_000))).toBe(1);
      expect(await credentials.spendStep('person-1', 57_999_999)).toBe(false);
      expect(await credentials.spendStep('person-1', 58_000_001)).toBe(true);
      expect((await credentials.secondFactor('person-1'))?.lastStep).toBe(58_000_001);
      expect((await credentials.secondFactor('person-2'))?.lastStep).toBeNull();
    });

    it('uses a recovery code up once, also for requests at the same moment', async () => {
      const { credentials } = stores();
      await credentials.replaceRecoveryCodes('person-1', ['a', 'b', 'c']);
      await credentials.replaceRecoveryCodes('person-2', ['a']);
      expect(await atOnce(10, () => credentials.spendRecoveryCode('person-1', 'b'))).toBe(1);
      expect(await credentials.spendRecoveryCode('person-1', 'unknown')).toBe(false);
      expect(await credentials.countRecoveryCodes('person-1')).toBe(2);
      expect(await credentials.countRecoveryCodes('person-2')).toBe(1);
    });

    it('replaces all recovery codes, whoever else does so at the same moment', async () => {
      const { credentials } = stores();
      await credentials.replaceRecoveryCodes('person-1', ['old']);
      await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          credentials.replaceRecoveryCodes('person-1', [`${index}-a`, `${index}-b`]),
        ),
      );
      expect(await credentials.countRecoveryCodes('person-1')).toBe(2);
      expect(await credentials.spendRecoveryCode('person-1', 'old')).toBe(false);
    });

    it('removes a second factor with its recovery codes', async () => {
      const { credentials } = stores();
      await credentials.saveSecondFactor('person-1', FACTOR);
      await credentials.replaceRecoveryCodes('person-1', ['a']);
      await credentials.removeSecondFactor('person-1');
      expect(await credentials.secondFactor('person-1')).toBeNull();
      expect(await credentials.countRecoveryCodes('person-1')).toBe(0);
    });

    it('links a provider’s subject with one person only', async () => {
      const { credentials } = stores();
      await credentials.linkIdentity('person-1', 'https://provider.example', 'subject');
      await credentials.linkIdentity('person-2', 'https://another.example', 'subject');
      await expect(
        credentials.linkIdentity('person-2', 'https://provider.example', 'subject'),
      ).rejects.toMatchObject({ code: 'identity-taken' });
      expect(await credentials.personOfIdentity('https://provider.example', 'subject')).toBe('person-1');
      expect(await credentials.personOfIdentity('https://provider.example', 'other')).toBeNull();
      expect(await credentials.identities('person-2')).toEqual([
        { issuer: 'https://another.example', subject: 'subject' },
      ]);
    });
  });
}

import { beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson, aSession } from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

/** What every SessionStore keeps to. */
export function sessionStoreContract(stores: () => StoresUnderTest): void {
  describe('session store', () => {
    beforeEach(async () => {
      await stores().people.insert(aPerson());
      await stores().people.insert(aPerson({ id: 'person-2' }));
    });

    it('finds a session by the digest of its secret, and by no other', async () => {
      const session = aSession({ step: 'second_factor', lastSeenAt: '2025-06-12T08:31:00.007Z' });
      await stores().sessions.insert(session);
      expect(await stores().sessions.findByDigest(session.digest)).toEqual(session);
      expect(await stores().sessions.findByDigest(aSession({ id: 'other' }).digest)).toBeNull();
      expect(await stores().sessions.findByDigest('')).toBeNull();
    });

    it('refuses a session of somebody who has no account', async () => {
      const session = aSession({ personId: 'unknown' });
      await expect(stores().sessions.insert(session)).rejects.toMatchObject({ code: 'reference-missing' });
    });

    it('lists a person’s sessions, the oldest first', async () => {
      for (const [id, startedAt] of [
        ['b', '2025-06-12T10:00:00.000Z'],
        ['c', '2025-06-12T09:00:00.000Z'],
        ['a', '2025-06-12T10:00:00.000Z'],
      ] as const) {
        await stores().sessions.insert(aSession({ id, startedAt }));
      }
      await stores().sessions.insert(aSession({ id: 'd', personId: 'person-2' }));
      expect(await ids('person-1')).toEqual(['c', 'b', 'a']);
    });

    it('remembers when one was last seen', async () => {
      await stores().sessions.insert(aSession());
      await stores().sessions.insert(aSession({ id: 'other' }));
      await stores().sessions.touch('session-1', '2025-06-12T09:00:00.000Z');
      expect((await stores().sessions.listByPerson('person-1')).map(({ lastSeenAt }) => lastSeenAt)).toEqual([
        '2025-06-12T09:00:00.000Z',
        aSession().lastSeenAt,
      ]);
    });

    it('ends one session, all, or all but one of a person', async () => {
      for (const id of ['a', 'b', 'c']) await stores().sessions.insert(aSession({ id }));
      await stores().sessions.insert(aSession({ id: 'd', personId: 'person-2' }));
      await stores().sessions.remove('a');
      expect(await ids('person-1')).toEqual(['b', 'c']);
      await stores().sessions.removeAllOf('person-1', 'c');
      expect(await ids('person-1')).toEqual(['c']);
      await stores().sessions.removeAllOf('person-1');
      expect(await ids('person-1')).toEqual([]);
      expect(await ids('person-2')).toEqual(['d']);
    });

    it('removes sessions whose end has come, and those not seen for long', async () => {
      await stores().sessions.insert(aSession({ id: 'over', expiresAt: '2025-06-12T09:00:00.000Z' }));
      await stores().sessions.insert(aSession({ id: 'forgotten', lastSeenAt: '2025-06-12T06:59:59.999Z' }));
      await stores().sessions.insert(
        aSession({
          id: 'fresh',
          expiresAt: '2025-06-12T09:00:00.001Z',
          lastSeenAt: '2025-06-12T07:00:00.000Z',
        }),
      );
      await stores().sessions.removeStale('2025-06-12T09:00:00.000Z', '2025-06-12T07:00:00.000Z');
      expect(await ids('person-1')).toEqual(['fresh']);
    });

    async function ids(personId: string): Promise<string[]> {
      return (await stores().sessions.listByPerson(personId)).map(({ id }) => id);
    }
  });
}

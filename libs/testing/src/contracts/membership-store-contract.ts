import { beforeEach, describe, expect, it } from '@jest/globals';
import { aMunicipality } from '../builders.js';
import { aMembership } from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const LATER = '2026-01-31T12:00:00.000Z';

/** What every MembershipStore keeps to. */
export function membershipStoreContract(stores: () => StoresUnderTest): void {
  describe('membership store', () => {
    beforeEach(async () => {
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.insert(aMunicipality({ id: 'another', name: 'Anderstadt' }));
    });

    it('gives a membership back as it was', async () => {
      const membership = aMembership({ department: null, function: 'Büro ✓', source: 'provider' });
      await stores().memberships.insert(membership);
      expect(await stores().memberships.find('municipality-1', 'membership-1')).toEqual(membership);
      expect(await stores().memberships.find('municipality-1', 'unknown')).toBeNull();
    });

    it('refuses a membership of a municipality that is not there', async () => {
      const lost = aMembership({ municipalityId: 'unknown' });
      await expect(stores().memberships.insert(lost)).rejects.toMatchObject({ code: 'reference-missing' });
    });

    it('lets a person be a member of a municipality once at a time, also at the same moment', async () => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) =>
          stores().memberships.insert(aMembership({ id: `membership-${index}` })),
        ),
      );
      const rejected = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(rejected).toHaveLength(9);
      for (const { reason } of rejected) expect(reason).toMatchObject({ code: 'member-exists' });
    });

    it('lets a person come back who had left; both stay in the history', async () => {
      const { memberships } = stores();
      await memberships.insert(aMembership());
      await memberships.end('municipality-1', 'membership-1', LATER);
      const back = aMembership({ id: 'back', joinedAt: '2026-05-01T00:00:00.000Z', role: 'viewer' });
      await memberships.insert(back);
      await memberships.insert(aMembership({ id: 'elsewhere', personId: 'person-2' }));
      const ended = aMembership({ leftAt: LATER });
      expect(await memberships.historyOf('person-1')).toEqual([ended, back]);
      expect(await memberships.listByPerson('person-1')).toEqual([back]);
      expect(await memberships.find('municipality-1', 'membership-1')).toBeNull();
      expect((await memberships.listByMunicipality('municipality-1')).map(({ id }) => id)).toEqual([
        'membership-1',
        'elsewhere',
        'back',
      ]);
    });

    it('lists a person’s memberships by municipality', async () => {
      await stores().memberships.insert(aMembership());
      await stores().memberships.insert(aMembership({ id: 'a', municipalityId: 'another' }));
      const listed = await stores().memberships.listByPerson('person-1');
      expect(listed.map(({ municipalityId }) => municipalityId)).toEqual(['another', 'municipality-1']);
    });

    it('changes what a member is there, and nothing else', async () => {
      await stores().memberships.insert(aMembership());
      const change = { role: 'contributor', department: 'Jugendamt', function: null } as const;
      await stores().memberships.change('municipality-1', 'membership-1', change);
      expect(await stores().memberships.find('municipality-1', 'membership-1')).toEqual(aMembership(change));
    });

    it('leaves a membership that has ended as it was', async () => {
      const { memberships } = stores();
      await memberships.insert(aMembership());
      await memberships.end('municipality-1', 'membership-1', LATER);
      const change = { role: 'viewer', department: null, function: null } as const;
      for (const late of [
        (): Promise<void> => memberships.change('municipality-1', 'membership-1', change),
        (): Promise<void> => memberships.end('municipality-1', 'membership-1', '2027-01-01T00:00:00.000Z'),
      ]) {
        await expect(late()).rejects.toMatchObject({ code: 'member-not-found' });
      }
      expect(await memberships.historyOf('person-1')).toEqual([aMembership({ leftAt: LATER })]);
    });

    it('ends all of a person’s memberships, and counts those that last', async () => {
      const { memberships } = stores();
      await memberships.insert(aMembership());
      await memberships.insert(aMembership({ id: 'b', municipalityId: 'another' }));
      await memberships.insert(aMembership({ id: 'c', personId: 'person-2' }));
      const counts = async (): Promise<unknown> => memberships.countByMunicipality();
      expect(await counts()).toEqual(
        new Map([
          ['municipality-1', 2],
          ['another', 1],
        ]),
      );
      await memberships.end('another', 'b', LATER);
      await memberships.endAllOf('person-1', '2026-06-01T00:00:00.000Z');
      expect((await memberships.historyOf('person-1')).map(({ leftAt }) => leftAt)).toEqual([
        '2026-06-01T00:00:00.000Z',
        LATER,
      ]);
      expect(await counts()).toEqual(new Map([['municipality-1', 1]]));
    });
  });
}

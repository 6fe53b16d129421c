import { beforeEach, describe, expect, it } from '@jest/globals';
import { aMunicipality } from '../builders.js';
import { aCalendarFeed } from '../builders-of-digests.js';
import { aPerson } from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

/** What every FeedStore keeps to. */
export function feedStoreContract(stores: () => StoresUnderTest): void {
  describe('feed store', () => {
    beforeEach(async () => {
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.insert(aMunicipality({ id: 'another', name: 'Anderstadt' }));
      await stores().people.insert(aPerson());
      await stores().people.insert(aPerson({ id: 'person-2' }));
    });

    it('puts a feed in the place of the one before, of that person and municipality', async () => {
      const { feeds } = stores();
      const old = aCalendarFeed();
      const fresh = aCalendarFeed({ digest: 'f'.repeat(64), createdAt: '2027-01-01T00:00:00.000Z' });
      const others = [aCalendarFeed({ municipalityId: 'another' }), aCalendarFeed({ personId: 'person-2' })];
      for (const feed of [old, ...others, fresh]) await feeds.replace(feed);
      expect(await feeds.find('municipality-1', 'person-1')).toEqual(fresh);
      expect(await feeds.findByDigest(fresh.digest)).toEqual(fresh);
      expect(await feeds.findByDigest(old.digest)).toBeNull();
      for (const feed of others) expect(await feeds.findByDigest(feed.digest)).toEqual(feed);
    });

    it('removes a feed once, and lets it go with its person', async () => {
      const { feeds, people } = stores();
      await feeds.replace(aCalendarFeed());
      expect(await feeds.remove('municipality-1', 'person-1')).toBe(true);
      expect(await feeds.remove('municipality-1', 'person-1')).toBe(false);
      await feeds.replace(aCalendarFeed());
      await people.remove('person-1');
      expect(await feeds.findByDigest(aCalendarFeed().digest)).toBeNull();
    });

    it.each([{ personId: 'unknown' }, { municipalityId: 'unknown' }])(
      'refuses a feed that belongs nowhere: %p',
      async (told) => {
        await expect(stores().feeds.replace(aCalendarFeed(told))).rejects.toMatchObject({
          code: 'reference-missing',
        });
      },
    );
  });
}

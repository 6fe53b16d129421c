import { describe, expect, it } from '@jest/globals';
import type { StoresUnderTest } from '../in-memory-stores.js';

const FIRST = '2025-06-12T08:30:00.000Z';
const SECOND = '2025-06-12T08:30:01.500Z';

/** What every AttemptStore keeps to. */
export function attemptStoreContract(stores: () => StoresUnderTest): void {
  describe('attempt store', () => {
    it('gives the attempts as they were before each one', async () => {
      const { attempts } = stores();
      expect(await attempts.find('a')).toBeNull();
      expect(await attempts.add('a', FIRST)).toBeNull();
      expect(await attempts.add('a', SECOND)).toEqual({ count: 1, lastAt: FIRST });
      expect(await attempts.add('b', SECOND)).toBeNull();
      expect(await attempts.find('a')).toEqual({ count: 2, lastAt: SECOND });
    });

    it('counts every one of several at the same moment', async () => {
      const before = await Promise.all(Array.from({ length: 10 }, () => stores().attempts.add('a', FIRST)));
      expect(before.map((attempts) => attempts?.count ?? 0).sort((a, b) => a - b)).toEqual([
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
      ]);
      expect((await stores().attempts.find('a'))?.count).toBe(10);
    });

    it('starts anew once cleared', async () => {
      await stores().attempts.add('a', FIRST);
      await stores().attempts.add('b', FIRST);
      await stores().attempts.clear('a');
      expect(await stores().attempts.add('a', SECOND)).toBeNull();
      expect(await stores().attempts.find('b')).toEqual({ count: 1, lastAt: FIRST });
    });

    it('forgets keys whose last attempt is old', async () => {
      await stores().attempts.add('old', FIRST);
      await stores().attempts.add('again', FIRST);
      await stores().attempts.add('again', SECOND);
      await stores().attempts.removeBefore(SECOND);
      expect(await stores().attempts.find('old')).toBeNull();
      expect(await stores().attempts.find('again')).toEqual({ count: 2, lastAt: SECOND });
    });
  });
}

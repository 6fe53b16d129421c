import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TargetEnd } from '@selbstcheck/application';
import { aCatalogue, aMunicipality } from '../builders.js';
import { aTarget } from '../builders-of-years.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const REPLACED: TargetEnd = { at: '2026-05-01T08:00:00.000Z', by: 'replaced', reason: null };
const WITHDRAWN: TargetEnd = { at: '2026-06-01T08:00:00.000Z', by: 'withdrawn', reason: 'Kein Geld „2026“' };

/** What every TargetStore keeps to. */
export function targetStoreContract(stores: () => StoresUnderTest): void {
  describe('target store', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.insert(aMunicipality({ id: 'another', name: 'Anderstadt' }));
    });

    const listed = () => stores().targets.listByMunicipality('municipality-1');

    it('gives a target back as it was', async () => {
      expect(await listed()).toEqual([]);
      await stores().targets.insert(aTarget());
      expect(await listed()).toEqual([aTarget()]);
    });

    it('lists targets in the order they were set, ended ones too, and no other municipality’s', async () => {
      const { targets } = stores();
      await targets.insert(aTarget({ id: 'z' }));
      await targets.insert(aTarget({ id: 'theirs', municipalityId: 'another' }));
      await targets.end('municipality-1', 'z', REPLACED);
      await targets.insert(aTarget({ id: 'a', symbol: 2 }));
      await targets.end('municipality-1', 'a', WITHDRAWN);
      await targets.insert(aTarget({ id: 'm', symbol: 1 }));
      expect(await listed()).toEqual([
        aTarget({ id: 'z', ended: REPLACED }),
        aTarget({ id: 'a', symbol: 2, ended: WITHDRAWN }),
        aTarget({ id: 'm', symbol: 1 }),
      ]);
    });

    it('keeps one target at a time for a criterion of a version, also when several are set at once', async () => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) => stores().targets.insert(aTarget({ id: `target-${index}` }))),
      );
      const rejected = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(rejected).toHaveLength(9);
      for (const { reason } of rejected) expect(reason).toMatchObject({ code: 'target-exists' });

      await stores().catalogues.insert(aCatalogue({ id: 'catalogue-2' }));
      await stores().targets.insert(aTarget({ id: 'b', criterionId: 'criterion-2' }));
      await stores().targets.insert(aTarget({ id: 'c', catalogueVersionId: 'catalogue-2' }));
      expect(await listed()).toHaveLength(3);
    });

    it('ends a target once, and leaves it as it was then', async () => {
      await stores().targets.insert(aTarget());
      await stores().targets.end('municipality-1', 'target-1', REPLACED);
      for (const id of ['target-1', 'unknown']) {
        await expect(stores().targets.end('municipality-1', id, WITHDRAWN)).rejects.toMatchObject({
          code: 'target-not-found',
        });
      }
      expect(await listed()).toEqual([aTarget({ ended: REPLACED })]);
    });

    it.each([{ municipalityId: 'unknown' }, { catalogueVersionId: 'unknown' }])(
      'refuses a target that belongs nowhere: %p',
      async (told) => {
        await expect(stores().targets.insert(aTarget(told))).rejects.toMatchObject({
          code: 'reference-missing',
        });
      },
    );

    it('lets a target go with its catalogue version', async () => {
      await stores().catalogues.insert(aCatalogue({ id: 'example', isDemonstration: true }));
      await stores().targets.insert(aTarget({ catalogueVersionId: 'example' }));
      await stores().targets.insert(aTarget({ id: 'real' }));
      await stores().catalogues.removeDemonstration();
      expect((await listed()).map(({ id }) => id)).toEqual(['real']);
    });
  });
}

import { beforeEach, describe, expect, it } from '@jest/globals';
import { aCatalogue, aMunicipality } from '../builders.js';
import { aCatalogueDraft, aDecidedLink } from '../builders-of-years.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

/** What every CatalogueDraftStore keeps to. */
export function catalogueDraftStoreContract(stores: () => StoresUnderTest): void {
  describe('catalogue draft store', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.insert(aMunicipality({ id: 'another', name: 'Anderstadt' }));
    });

    const found = () => stores().drafts.find('municipality-1', 'draft-1');

    it('gives a draft back as it was, with its links', async () => {
      const draft = aCatalogueDraft({
        links: [
          aDecidedLink({ origin: 'file', reason: 'Wortlaut unverändert – „geprüft“ 👍' }),
          aDecidedLink({ level: 'criterion', kind: 'merged', from: ['a', 'b'], to: ['neu-ß'] }),
        ],
      });
      await stores().drafts.insert(draft);
      expect(await found()).toEqual(draft);
      expect(await stores().drafts.find('municipality-1', 'unknown')).toBeNull();
    });

    it('gives a draft to hold as it finds it', async () => {
      await stores().drafts.insert(aCatalogueDraft());
      const held = await stores().unitOfWork.run(() => stores().drafts.hold('municipality-1', 'draft-1'));
      expect(held).toEqual(aCatalogueDraft());
      expect(await stores().drafts.hold('municipality-1', 'unknown')).toBeNull();
    });

    it('lists drafts oldest first, several of a municipality at once, also ones without a base', async () => {
      const { drafts } = stores();
      await drafts.insert(aCatalogueDraft({ id: 'z', baseVersionId: null, links: [] }));
      await drafts.insert(aCatalogueDraft({ id: 'theirs', municipalityId: 'another' }));
      await drafts.insert(aCatalogueDraft({ id: 'a' }));
      expect((await drafts.list('municipality-1')).map(({ id }) => id)).toEqual(['z', 'a']);
      expect((await drafts.list('municipality-1'))[0]?.baseVersionId).toBeNull();
    });

    it('writes links under the next revision, and changes no other draft', async () => {
      const { drafts } = stores();
      const links = [aDecidedLink({ kind: 'reworded_minor' })];
      await drafts.insert(aCatalogueDraft());
      await drafts.insert(aCatalogueDraft({ id: 'other' }));
      await drafts.save('municipality-1', 'draft-1', 1, { links });
      await drafts.save('municipality-1', 'draft-1', 2, { links: [] });
      expect(await found()).toEqual(aCatalogueDraft({ links: [], revision: 3 }));
      expect(await drafts.find('municipality-1', 'other')).toEqual(aCatalogueDraft({ id: 'other' }));
    });

    it('takes other questions without losing its place among the drafts', async () => {
      const { drafts } = stores();
      for (const id of ['draft-1', 'draft-2']) await drafts.insert(aCatalogueDraft({ id }));
      const version = { ...aCatalogueDraft().version, edition: 'mit Fragen' };
      await drafts.save('municipality-1', 'draft-1', 1, { links: [], version });
      const [first] = await drafts.list('municipality-1');
      expect(first).toEqual(aCatalogueDraft({ version, links: [], revision: 2 }));
    });

    it('refuses a change of a revision that is not the newest, and of no draft', async () => {
      const { drafts } = stores();
      const links = [aDecidedLink({ kind: 'reworded_major' })];
      await drafts.insert(aCatalogueDraft());
      await drafts.save('municipality-1', 'draft-1', 1, { links });
      for (const [id, revision] of [
        ['draft-1', 1],
        ['draft-1', 3],
        ['unknown', 1],
      ] as const) {
        await expect(drafts.save('municipality-1', id, revision, { links: [] })).rejects.toMatchObject({
          code: 'draft-revision-stale',
        });
      }
      expect(await found()).toEqual(aCatalogueDraft({ links, revision: 2 }));
    });

    it('takes one of several changes of the same revision at once', async () => {
      await stores().drafts.insert(aCatalogueDraft());
      const outcomes = await Promise.allSettled(
        Array.from({ length: 5 }, (_, index) =>
          stores().drafts.save('municipality-1', 'draft-1', 1, {
            links: [aDecidedLink({ reason: `${index}` })],
          }),
        ),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await found())?.revision).toBe(2);
    });

    it('removes a draft once', async () => {
      await stores().drafts.insert(aCatalogueDraft());
      expect(await stores().drafts.remove('municipality-1', 'draft-1')).toBe(true);
      expect(await stores().drafts.remove('municipality-1', 'draft-1')).toBe(false);
      expect(await found()).toBeNull();
    });

    it.each([{ municipalityId: 'unknown' }, { baseVersionId: 'unknown' }])(
      'refuses a draft that belongs nowhere: %p',
      async (told) => {
        await expect(stores().drafts.insert(aCatalogueDraft(told))).rejects.toMatchObject({
          code: 'reference-missing',
        });
      },
    );

    it('lets a draft go with the version it begins at', async () => {
      await stores().catalogues.insert(aCatalogue({ id: 'example', isDemonstration: true }));
      await stores().drafts.insert(aCatalogueDraft({ baseVersionId: 'example' }));
      await stores().drafts.insert(aCatalogueDraft({ id: 'anew', baseVersionId: null }));
      await stores().catalogues.removeDemonstration();
      expect((await stores().drafts.list('municipality-1')).map(({ id }) => id)).toEqual(['anew']);
    });
  });
}

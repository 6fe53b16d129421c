import { describe, expect, it } from '@jest/globals';
import type { CatalogueVersion } from '@selbstcheck/domain';
import { aCatalogue, aLink, aMapping, aMunicipality, aRound } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

/** What every CatalogueStore keeps to. */
export function catalogueStoreContract(stores: () => StoresUnderTest): void {
  describe('catalogue store', () => {
    it('has no versions at first', async () => {
      expect(await stores().catalogues.list()).toEqual([]);
      expect(await stores().catalogues.find('catalogue-1')).toBeNull();
    });

    it('gives a version back as it was, umlauts, signs and unknown texts included', async () => {
      await stores().catalogues.insert(aCatalogue());
      expect(await stores().catalogues.find('catalogue-1')).toEqual(aCatalogue());
    });

    it('lists versions in the order of their insertion, whatever their ids', async () => {
      for (const id of ['zuerst', 'anschließend', 'Mitte', '10', '9']) {
        await stores().catalogues.insert(aCatalogue({ id }));
      }
      const listed = await stores().catalogues.list();
      expect(listed.map((version) => version.id)).toEqual(['zuerst', 'anschließend', 'Mitte', '10', '9']);
    });

    it('rejects a second version with the same id and keeps the first', async () => {
      await stores().catalogues.insert(aCatalogue());
      await expect(stores().catalogues.insert(aCatalogue({ edition: '2.0' }))).rejects.toMatchObject({
        code: 'catalogue-exists',
      });
      expect((await stores().catalogues.find('catalogue-1'))?.edition).toBe('1.0');
    });

    it('keeps a catalogue of a thousand criteria and ten thousand questions', async () => {
      const big = aBigCatalogue();
      await stores().catalogues.insert(big);
      expect(await stores().catalogues.find(big.id)).toEqual(big);
    });

    it('gives the links of a mapping back in their order', async () => {
      await insertBothVersions(stores());
      const mapping = aMapping({
        links: [
          aLink({ kind: 'merged', from: ['question-2', 'question-1'], to: ['neu-ß'] }),
          aLink({ kind: 'removed', level: 'criterion', from: ['criterion-9'], to: [], reason: '' }),
          aLink({ kind: 'new', from: [], to: ['question-3'], reason: 'Ergänzt – „auf Wunsch“ 👍' }),
        ],
      });
      await stores().catalogues.insertMapping(mapping);
      expect(await stores().catalogues.findMapping('catalogue-1', 'catalogue-2')).toEqual(mapping);
    });

    it('knows a mapping in its own direction only', async () => {
      await insertBothVersions(stores());
      await stores().catalogues.insertMapping(aMapping());
      expect(await stores().catalogues.findMapping('catalogue-2', 'catalogue-1')).toBeNull();
    });

    it('tells a mapping without links from no mapping', async () => {
      await insertBothVersions(stores());
      await stores().catalogues.insertMapping(aMapping({ links: [] }));
      expect(await stores().catalogues.findMapping('catalogue-1', 'catalogue-2')).toEqual(
        aMapping({ links: [] }),
      );
    });

    it('rejects a second mapping between the same versions', async () => {
      await insertBothVersions(stores());
      await stores().catalogues.insertMapping(aMapping());
      await expect(stores().catalogues.insertMapping(aMapping({ links: [] }))).rejects.toMatchObject({
        code: 'mapping-exists',
      });
      expect(await stores().catalogues.findMapping('catalogue-1', 'catalogue-2')).toEqual(aMapping());
    });

    it('rejects a mapping to a version that is not there, links and all', async () => {
      await stores().catalogues.insert(aCatalogue());
      await expect(stores().catalogues.insertMapping(aMapping())).rejects.toMatchObject({
        code: 'reference-missing',
      });
      expect(await stores().catalogues.findMapping('catalogue-1', 'catalogue-2')).toBeNull();
    });

    it('lists every mapping by the insertion of its later, then of its earlier version', async () => {
      const { catalogues } = stores();
      expect(await catalogues.listMappings()).toEqual([]);
      for (const id of ['z', 'm', 'a']) await catalogues.insert(aCatalogue({ id }));
      const mappings = [
        aMapping({
          fromVersionId: 'z',
          toVersionId: 'm',
          links: [aLink(), aLink({ kind: 'reworded_minor' })],
        }),
        aMapping({ fromVersionId: 'z', toVersionId: 'a', links: [] }),
        aMapping({ fromVersionId: 'm', toVersionId: 'a' }),
      ];
      for (const mapping of mappings.toReversed()) await catalogues.insertMapping(mapping);
      expect(await catalogues.listMappings()).toEqual(mappings);
    });

    it('removes demonstration versions with their links, but none that a round uses and no real one', async () => {
      const { catalogues, municipalities, rounds } = stores();
      await catalogues.insert(aCatalogue({ id: 'real' }));
      await catalogues.insert(aCatalogue({ id: 'used', isDemonstration: true }));
      await catalogues.insert(aCatalogue({ id: 'unused', isDemonstration: true }));
      await catalogues.insertMapping(aMapping({ fromVersionId: 'used', toVersionId: 'unused' }));
      await catalogues.insertMapping(aMapping({ fromVersionId: 'real', toVersionId: 'used' }));
      await municipalities.insert(aMunicipality());
      await rounds.insert(aRound({ catalogueVersionId: 'used' }));

      await catalogues.removeDemonstration();

      expect((await catalogues.list()).map((version) => version.id)).toEqual(['real', 'used']);
      expect(await catalogues.findMapping('used', 'unused')).toBeNull();
      expect(await catalogues.findMapping('real', 'used')).not.toBeNull();
    });
  });
}

async function insertBothVersions({ catalogues }: StoresUnderTest): Promise<void> {
  await catalogues.insert(aCatalogue());
  await catalogues.insert(aCatalogue({ id: 'catalogue-2' }));
}

function aBigCatalogue(): CatalogueVersion {
  const count = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);
  return aCatalogue({
    id: 'big',
    fields: count(10).map((number) => ({
      id: `field-${number}`,
      number,
      title: { de: `Handlungsfeld ${number}` },
      criteria: count(100).map((criterion) => ({
        id: `criterion-${number}-${criterion}`,
        title: { de: `Kriterium ${criterion}` },
        questionCount: 10,
        questions: count(10).map((question) => ({
          id: `question-${number}-${criterion}-${question}`,
          code: `${number}.${criterion}.${question}`,
          text: { de: `Frage ${question} zu Übersetzung und Vermittlung` },
        })),
      })),
    })),
  });
}

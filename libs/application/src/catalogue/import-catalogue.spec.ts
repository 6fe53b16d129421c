import { describe, expect, it } from '@jest/globals';
import type { CatalogueLink, CatalogueVersion } from '@selbstcheck/domain';
import { createInMemoryStores } from '@selbstcheck/testing';
import { CatalogueFileReader, type CatalogueFile } from '../ports/catalogue-file-reader.js';
import { StandardCatalogues } from '../ports/standard-catalogues.js';
import { ImportCatalogue } from './import-catalogue.js';
import { InstallCatalogues } from './install-catalogues.js';

function version(id: string, edition = id): CatalogueVersion {
  const criteria = [{ id: `${id}-c1`, title: { de: 'Wohnen' }, questionCount: null, questions: [] }];
  return {
    id,
    title: { de: 'Katalog' },
    edition,
    isDemonstration: false,
    fields: [{ id: `${id}-f1`, number: 1, title: { de: 'Feld' }, criteria }],
  };
}

function file(catalogue: CatalogueVersion, links: CatalogueFile['mappings'] = []): CatalogueFile {
  return { notes: [], version: catalogue, mappings: links };
}

function sameCriterion(from: string, to: string): CatalogueLink {
  const signature = { author: 'Koordination', date: '2021-03-01', reason: 'Gleich geblieben.' };
  return { level: 'criterion', kind: 'same', from: [from], to: [to], ...signature };
}

/** Gives the file whose number is the first byte. */
class NumberedFiles extends CatalogueFileReader {
  constructor(private readonly files: readonly CatalogueFile[]) {
    super();
  }

  async read(bytes: Uint8Array): Promise<CatalogueFile> {
    return this.files[bytes[0]!]!;
  }
}

function importing(...files: CatalogueFile[]) {
  const stores = createInMemoryStores();
  const useCase = new ImportCatalogue(new NumberedFiles(files), stores.catalogues, stores.unitOfWork);
  return { stores, importNumber: (number: number) => useCase.import(Uint8Array.of(number)) };
}

const linked = { fromVersionId: 'a', toVersionId: 'b', links: [sameCriterion('a-c1', 'b-c1')] };

describe('importing a catalogue', () => {
  it('adds a version, then a later one with the links between them', async () => {
    const { stores, importNumber } = importing(file(version('a')), file(version('b'), [linked]));
    await expect(importNumber(0)).resolves.toEqual(version('a'));
    await importNumber(1);
    expect((await stores.catalogues.list()).map(({ id }) => id)).toEqual(['a', 'b']);
    await expect(stores.catalogues.findMapping('a', 'b')).resolves.toEqual(linked);
  });

  it('a second time is refused and changes nothing', async () => {
    const { stores, importNumber } = importing(file(version('a')));
    await importNumber(0);
    await expect(importNumber(0)).rejects.toMatchObject({ code: 'catalogue-exists', params: { id: 'a' } });
    expect(await stores.catalogues.list()).toHaveLength(1);
  });

  it('under a new id, but with title and edition of an installed one, is refused', async () => {
    const { importNumber } = importing(file(version('a', '2020')), file(version('b', '2020')));
    await importNumber(0);
    await expect(importNumber(1)).rejects.toMatchObject({ code: 'catalogue-exists', params: { id: 'a' } });
  });

  it('that links from a version nobody installed writes nothing at all', async () => {
    const { stores, importNumber } = importing(file(version('b'), [linked]));
    await expect(importNumber(0)).rejects.toMatchObject({
      code: 'catalogue-version-unknown',
      params: { id: 'a' },
    });
    expect(await stores.catalogues.list()).toEqual([]);
  });

  it('that links from a criterion the installed version does not have writes nothing at all', async () => {
    const astray = { ...linked, links: [sameCriterion('a-c9', 'b-c1')] };
    const { stores, importNumber } = importing(file(version('a')), file(version('b'), [astray]));
    await importNumber(0);
    await expect(importNumber(1)).rejects.toMatchObject({
      code: 'catalogue-link-nowhere',
      params: { id: 'a-c9' },
    });
    expect((await stores.catalogues.list()).map(({ id }) => id)).toEqual(['a']);
  });

  const throughBoth = [
    { ...linked, toVersionId: 'c', links: [sameCriterion('a-c1', 'c-c1')] },
    { fromVersionId: 'b', toVersionId: 'c', links: [sameCriterion('b-c1', 'c-c1')] },
  ];

  it('that would make a second way between versions is refused, and writes nothing', async () => {
    const { stores, importNumber } = importing(
      file(version('a')),
      file(version('b'), [linked]),
      file(version('c'), throughBoth),
    );
    await importNumber(0);
    await importNumber(1);
    await expect(importNumber(2)).rejects.toMatchObject({
      code: 'mapping-contradictory',
      params: { from: 'b', to: 'c' },
    });
    expect((await stores.catalogues.list()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await stores.catalogues.listMappings()).toEqual([linked]);
  });

  it('may connect versions that were not connected, which nobody can by a draft', async () => {
    const { stores, importNumber } = importing(
      file(version('a')),
      file(version('b')),
      file(version('c'), throughBoth),
    );
    for (const number of [0, 1, 2]) await importNumber(number);
    expect(await stores.catalogues.listMappings()).toEqual(throughBoth);
  });
});

describe('installing the standard catalogues', () => {
  class Standard extends StandardCatalogues {
    async read(): Promise<readonly CatalogueFile[]> {
      return [file(version('a')), file(version('b'), [linked])];
    }
  }

  it('at every start adds each of them once, and leaves the others as they are', async () => {
    const { catalogues, unitOfWork } = createInMemoryStores();
    await catalogues.insert(version('own'));
    const installCatalogues = new InstallCatalogues(new Standard(), catalogues, unitOfWork);
    await installCatalogues.install();
    await installCatalogues.install();
    expect((await catalogues.list()).map(({ id }) => id)).toEqual(['own', 'a', 'b']);
  });

  it('leaves out what an installed version has title and edition of, with what continues it, and goes on', async () => {
    const { catalogues, unitOfWork } = createInMemoryStores();
    await catalogues.insert(version('squat', 'a'));
    const leftOut = await new InstallCatalogues(new Standard(), catalogues, unitOfWork).install();
    expect(leftOut).toMatchObject([
      { versionId: 'a', reason: { code: 'catalogue-exists', params: { id: 'squat' } } },
      { versionId: 'b', reason: { code: 'catalogue-version-unknown', params: { id: 'a' } } },
    ]);
    expect((await catalogues.list()).map(({ id }) => id)).toEqual(['squat']);
  });
});

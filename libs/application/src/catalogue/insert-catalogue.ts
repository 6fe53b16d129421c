import { rejectCatalogueProblems, SelbstcheckError, validateMapping } from '@selbstcheck/domain';
import type { CatalogueFile } from '../ports/catalogue-file-reader.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';

/**
 * Adds a file's version and mappings. Call it inside a unit of work.
 * Rejects with `catalogue-exists` where the id, or title and edition together, are taken, with
 * `catalogue-version-unknown` where a mapping starts at a version that is not installed, or with the code of
 * the first problem of a mapping.
 */
export async function insertCatalogue(file: CatalogueFile, catalogues: CatalogueStore): Promise<void> {
  const { version, mappings } = file;
  const taken = (await catalogues.list()).find(
    ({ id, title, edition }) =>
      id === version.id || (title.de === version.title.de && edition === version.edition),
  );
  if (taken) {
    throw new SelbstcheckError(
      'catalogue-exists',
      `The catalogue "${taken.title.de}", edition "${taken.edition}" (${taken.id}), is already installed. A version never changes; give a changed catalogue a new id and a new edition.`,
      { id: taken.id, title: taken.title.de, edition: taken.edition },
    );
  }
  await catalogues.insert(version);
  for (const mapping of mappings) {
    const from = await catalogues.find(mapping.fromVersionId);
    if (from === null) {
      throw new SelbstcheckError(
        'catalogue-version-unknown',
        `The file links from the version "${mapping.fromVersionId}", which is not installed. Install that version first.`,
        { id: mapping.fromVersionId },
      );
    }
    rejectCatalogueProblems(validateMapping(mapping, from, version));
    await catalogues.insertMapping(mapping);
  }
}

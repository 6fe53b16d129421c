import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ShippedCatalogues,
  StandardCatalogues,
  type CatalogueFile,
  type CatalogueFileReader,
} from '@selbstcheck/application';

const STANDARD = ['weltoffene-kommune-2020.json'];

/** The catalogues of the examples, the earlier one first. */
export const DEMONSTRATION = ['demonstration-1.json', 'demonstration-2.json'];

/** The standard catalogues as files in the product's data folder. */
export class StandardCatalogueFiles extends StandardCatalogues {
  constructor(
    private readonly folder: string,
    private readonly reader: CatalogueFileReader,
  ) {
    super();
  }

  async read(): Promise<readonly CatalogueFile[]> {
    return readCatalogueFiles(STANDARD, this.folder, this.reader);
  }
}

/** All catalogues of the product's data folder. */
export class ShippedCatalogueFiles extends ShippedCatalogues {
  constructor(
    private readonly folder: string,
    private readonly reader: CatalogueFileReader,
  ) {
    super();
  }

  read(): Promise<readonly CatalogueFile[]> {
    return readCatalogueFiles([...STANDARD, ...DEMONSTRATION], this.folder, this.reader);
  }
}

/** Catalogue files of the data folder's `catalogues`, in the order of their names given. */
export async function readCatalogueFiles(
  names: readonly string[],
  folder: string,
  reader: CatalogueFileReader,
): Promise<readonly CatalogueFile[]> {
  return Promise.all(
    names.map(async (name) => reader.read(await readFile(join(folder, 'catalogues', name)))),
  );
}

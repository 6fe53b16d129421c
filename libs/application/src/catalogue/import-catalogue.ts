import type { CatalogueVersion } from '@selbstcheck/domain';
import type { CatalogueFileReader } from '../ports/catalogue-file-reader.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { insertCatalogue } from './insert-catalogue.js';

/** Adds the catalogue of a file to the installation: its version and all its mappings, or nothing. */
export class ImportCatalogue {
  constructor(
    private readonly reader: CatalogueFileReader,
    private readonly catalogues: CatalogueStore,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async import(file: Uint8Array): Promise<CatalogueVersion> {
    const catalogue = await this.reader.read(file);
    await this.unitOfWork.run(() => insertCatalogue(catalogue, this.catalogues));
    return catalogue.version;
  }
}

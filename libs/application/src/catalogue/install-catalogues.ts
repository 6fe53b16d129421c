import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { StandardCatalogues } from '../ports/standard-catalogues.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { insertCatalogue } from './insert-catalogue.js';

/** Installs the product's own catalogues at every start; one that is there already stays as it is. */
export class InstallCatalogues {
  constructor(
    private readonly standard: StandardCatalogues,
    private readonly catalogues: CatalogueStore,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async install(): Promise<void> {
    const files = await this.standard.read();
    await this.unitOfWork.run(async () => {
      for (const file of files) {
        if ((await this.catalogues.find(file.version.id)) === null)
          await insertCatalogue(file, this.catalogues);
      }
    });
  }
}

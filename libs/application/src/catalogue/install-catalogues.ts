import { SelbstcheckError } from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { CatalogueFile } from '../ports/catalogue-file-reader.js';
import type { StandardCatalogues } from '../ports/standard-catalogues.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { insertCatalogue } from './insert-catalogue.js';

/** What forbids a catalogue because of versions that are there; insertCatalogue finds it before it writes anything. */
const IN_THE_WAY = [
  'catalogue-exists',
  'catalogue-version-unknown',
  'mapping-circular',
  'mapping-contradictory',
];

/** A catalogue of the product that could not be installed. */
export interface LeftOutCatalogue {
  readonly versionId: string;
  /** What is in its way. */
  readonly reason: SelbstcheckError;
}

/** Installs the product's own catalogues at every start; one that is there already stays as it is. */
export class InstallCatalogues {
  constructor(
    private readonly standard: StandardCatalogues,
    private readonly catalogues: CatalogueStore,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Gives what was left out, because an installed version has its title and edition or its links do not fit. */
  async install(): Promise<readonly LeftOutCatalogue[]> {
    const files = await this.standard.read();
    return this.unitOfWork.run(async () => {
      const leftOut: LeftOutCatalogue[] = [];
      for (const file of files) {
        const reason = await this.add(file);
        if (reason) leftOut.push({ versionId: file.version.id, reason });
      }
      return leftOut;
    });
  }

  /** An installation that has a version of its own in the way has to start all the same. */
  private async add(file: CatalogueFile): Promise<SelbstcheckError | null> {
    if ((await this.catalogues.find(file.version.id)) !== null) return null;
    try {
      await insertCatalogue(file, this.catalogues);
      return null;
    } catch (error) {
      if (error instanceof SelbstcheckError && IN_THE_WAY.includes(error.code)) return error;
      throw error;
    }
  }
}

import { SelbstcheckError, type CatalogueVersion } from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { RoundStore } from '../ports/round-store.js';

/** A catalogue version, and what a municipality has to do with it. */
export interface InstalledVersion {
  readonly version: CatalogueVersion;
  /** How many rounds of the municipality use it. */
  readonly rounds: number;
  /** Ids of the versions that links lead to or from directly, in the order they were installed. */
  readonly linkedTo: readonly string[];
}

/** The catalogue versions of the installation, as one municipality uses them. */
export class ReadVersions {
  constructor(
    private readonly catalogues: CatalogueStore,
    private readonly rounds: RoundStore,
  ) {}

  /** In the order they were installed. */
  async list(municipalityId: string): Promise<readonly InstalledVersion[]> {
    const versions = await this.catalogues.list();
    const mappings = await this.catalogues.listMappings();
    const rounds = await this.rounds.listByMunicipality(municipalityId);
    return versions.map((version) => {
      const neighbours = mappings.flatMap(({ fromVersionId, toVersionId }) => {
        if (fromVersionId === version.id) return [toVersionId];
        return toVersionId === version.id ? [fromVersionId] : [];
      });
      return {
        version,
        rounds: rounds.filter(({ catalogueVersionId }) => catalogueVersionId === version.id).length,
        linkedTo: versions.map(({ id }) => id).filter((id) => neighbours.includes(id)),
      };
    });
  }

  /** Rejects with `catalogue-version-unknown`. */
  async find(municipalityId: string, versionId: string): Promise<InstalledVersion> {
    const found = (await this.list(municipalityId)).find(({ version }) => version.id === versionId);
    if (found) return found;
    throw versionUnknown(versionId);
  }
}

/** What whoever names a version that is not there is told. */
export function versionUnknown(versionId: string): SelbstcheckError {
  return new SelbstcheckError(
    'catalogue-version-unknown',
    `There is no catalogue version "${versionId}" here. Choose one from the list of versions.`,
    { id: versionId },
  );
}

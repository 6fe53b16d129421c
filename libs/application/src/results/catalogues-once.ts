import type { CatalogueVersion } from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';

/** Finds catalogue versions, reading each of them once; for one pass over many rounds. */
export class CataloguesOnce implements Pick<CatalogueStore, 'find'> {
  private readonly found = new Map<string, Promise<CatalogueVersion | null>>();

  constructor(private readonly catalogues: Pick<CatalogueStore, 'find'>) {}

  find(versionId: string): Promise<CatalogueVersion | null> {
    const version = this.found.get(versionId) ?? this.catalogues.find(versionId);
    this.found.set(versionId, version);
    return version;
  }
}

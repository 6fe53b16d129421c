import type { CatalogueMapping, CatalogueVersion } from '@selbstcheck/domain';

/** Catalogue versions and the links between them. Versions are only ever added. */
export abstract class CatalogueStore {
  /** All versions, oldest insertion first. */
  abstract list(): Promise<readonly CatalogueVersion[]>;
  /** The version, or null. */
  abstract find(versionId: string): Promise<CatalogueVersion | null>;
  /** Rejects with `catalogue-exists` where the id is taken. */
  abstract insert(version: CatalogueVersion): Promise<void>;
  /** Adds the links of one mapping; both versions must exist. */
  abstract insertMapping(mapping: CatalogueMapping): Promise<void>;
  /** Every mapping between versions, by the insertion of the later version. */
  abstract listMappings(): Promise<readonly CatalogueMapping[]>;
  /** The mapping between two versions, or null. */
  abstract findMapping(fromVersionId: string, toVersionId: string): Promise<CatalogueMapping | null>;
  /** Removes every version marked as a demonstration that no round uses, with its links. */
  abstract removeDemonstration(): Promise<void>;
}

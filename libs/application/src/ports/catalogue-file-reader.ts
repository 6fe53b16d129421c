import type { CatalogueMapping, CatalogueVersion } from '@selbstcheck/domain';

/** What one catalogue file holds. */
export interface CatalogueFile {
  /** Remarks on sources and doubtful places, for readers of the file; nothing is computed from them. */
  readonly notes: readonly string[];
  readonly version: CatalogueVersion;
  /** Links from earlier versions to the file's own; the earlier ones need not be in the file. */
  readonly mappings: readonly CatalogueMapping[];
}

/** Reads a catalogue file (docs/catalogue-file.md). */
export abstract class CatalogueFileReader {
  /**
   * The file's version and mappings, sound in themselves. Rejects with a SelbstcheckError of code
   * `catalogue-file-empty`, `catalogue-file-too-large`, `catalogue-file-encoding`, `catalogue-file-not-json`,
   * `catalogue-file-format` or `catalogue-file-shape`, or with a CatalogueProblemCode.
   * Whether a mapping's earlier ids exist is for the caller to check, who has the earlier version.
   */
  abstract read(file: Uint8Array): Promise<CatalogueFile>;
}

import type { CatalogueFile } from './catalogue-file-reader.js';

/** The catalogues that the product brings for every installation, demonstration or not. */
export abstract class StandardCatalogues {
  /** Earlier versions before those that link to them. */
  abstract read(): Promise<readonly CatalogueFile[]>;
}

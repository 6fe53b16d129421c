import type { CatalogueFile } from './catalogue-file-reader.js';

/** Every catalogue that the product brings, examples too, whether or not it is installed. */
export abstract class ShippedCatalogues {
  /** The same at every call. */
  abstract read(): Promise<readonly CatalogueFile[]>;
}

import { SelbstcheckError, type CatalogueVersion, type Round } from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';

/**
 * The catalogue version of a round; rejects with `catalogue-damaged` where it is missing, which is not what a round that
 * was deleted is.
 */
export async function catalogueOf(
  catalogues: Pick<CatalogueStore, 'find'>,
  { catalogueVersionId: id }: Round,
): Promise<CatalogueVersion> {
  const catalogue = await catalogues.find(id);
  if (catalogue) return catalogue;
  throw new SelbstcheckError(
    'catalogue-damaged',
    `The catalogue version "${id}" of a stored round is missing. Restore the database from a backup.`,
    { id },
  );
}

import type { CatalogueVersion } from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import { versionUnknown } from './read-versions.js';

/** The installed version that somebody starts from; rejects with `catalogue-version-unknown`. */
export async function installedBase(
  catalogues: CatalogueStore,
  versionId: string,
): Promise<CatalogueVersion> {
  const base = await catalogues.find(versionId);
  if (base) return base;
  throw versionUnknown(versionId);
}

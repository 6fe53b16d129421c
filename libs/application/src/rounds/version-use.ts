import {
  composeMappings,
  mappingsAmong,
  type CatalogueVersion,
  type ComposedMapping,
} from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';

/** How one catalogue version continues in another; throws `mapping-circular` and `mapping-contradictory`. */
export async function mappingBetween(
  catalogues: CatalogueStore,
  from: CatalogueVersion,
  to: CatalogueVersion,
): Promise<ComposedMapping> {
  return composeMappings(from, to, mappingsAmong([from.id, to.id], await catalogues.listMappings()));
}

/** The versions that continue one, directly or further, in the order they were installed. */
export async function newerVersions(
  catalogues: CatalogueStore,
  versionId: string,
): Promise<readonly CatalogueVersion[]> {
  const mappings = await catalogues.listMappings();
  const reached = new Set([versionId]);
  // a set hands out what is added while it is walked
  for (const id of reached) {
    for (const { fromVersionId, toVersionId } of mappings) if (fromVersionId === id) reached.add(toVersionId);
  }
  return (await catalogues.list()).filter(({ id }) => id !== versionId && reached.has(id));
}

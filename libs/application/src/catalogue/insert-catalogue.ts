import {
  rejectCatalogueProblems,
  rejectSecondWays,
  SelbstcheckError,
  validateMapping,
  type CatalogueMapping,
  type CatalogueVersion,
} from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import { versionTaken } from './version-taken.js';

/** A version with the links that lead to it. */
export interface NewCatalogue {
  readonly version: CatalogueVersion;
  readonly mappings: readonly CatalogueMapping[];
}

/**
 * Adds a version and its mappings. Call it inside a unit of work.
 * Rejects with `catalogue-exists` where the id, or title and edition together, are taken, with
 * `catalogue-version-unknown` where a mapping starts at a version that is not installed, with the code of the first
 * problem of a mapping, or with `mapping-circular` or `mapping-contradictory` where a mapping would make a second way
 * between two versions: from each version to each other there is one way at most.
 */
export async function insertCatalogue(
  { version, mappings }: NewCatalogue,
  catalogues: CatalogueStore,
): Promise<void> {
  const installed = await catalogues.list();
  const taken = versionTaken(version, installed);
  if (taken) throw taken;
  for (const mapping of mappings) {
    rejectCatalogueProblems(validateMapping(mapping, installedVersion(mapping, installed), version));
  }
  rejectSecondWays(mappings, await catalogues.listMappings());
  await catalogues.insert(version);
  for (const mapping of mappings) await catalogues.insertMapping(mapping);
}

/** The version that a mapping starts at; throws `catalogue-version-unknown`. */
export function installedVersion(
  { fromVersionId }: Pick<CatalogueMapping, 'fromVersionId'>,
  installed: readonly CatalogueVersion[],
): CatalogueVersion {
  const from = installed.find(({ id }) => id === fromVersionId);
  if (from) return from;
  throw new SelbstcheckError(
    'catalogue-version-unknown',
    `The file links from the version "${fromVersionId}", which is not installed. Install that version first.`,
    { id: fromVersionId },
  );
}

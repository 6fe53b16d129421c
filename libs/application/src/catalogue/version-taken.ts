import { SelbstcheckError, type CatalogueVersion } from '@selbstcheck/domain';

/** The version, installed or brought by the product, that stands in a new one's way: it has the same id, or the same title and edition. */
export function versionInTheWay(
  { id, title, edition }: CatalogueVersion,
  installed: readonly CatalogueVersion[],
): CatalogueVersion | null {
  return (
    installed.find(
      (other) => other.id === id || (other.title.de === title.de && other.edition === edition),
    ) ?? null
  );
}

/** The error `catalogue-exists` where a version stands in the way; else null. */
export function versionTaken(
  version: CatalogueVersion,
  installed: readonly CatalogueVersion[],
): SelbstcheckError | null {
  const taken = versionInTheWay(version, installed);
  if (taken === null) return null;
  return new SelbstcheckError(
    'catalogue-exists',
    `The catalogue "${taken.title.de}", edition "${taken.edition}" (${taken.id}) is already there. A version never changes; give a changed catalogue a new id and a new edition.`,
    { id: taken.id, title: taken.title.de, edition: taken.edition },
  );
}

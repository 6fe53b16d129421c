import {
  groundsOf,
  mappingsAmong,
  type CatalogueMapping,
  type CatalogueVersion,
  type MunicipalityValue,
} from '@selbstcheck/domain';
import type { ValuesOfYear } from './yearly-values.js';

/** A municipality's values by year and by criterion id of one catalogue version. */
export type ComparableValues = ReadonlyMap<number, ReadonlyMap<string, MunicipalityValue>>;

/**
 * Brings values of any version under the criterion ids of one: those whose criterion continues as the same, moved or
 * slightly reworded; the others are left out. The function throws what composeMappings throws.
 */
export function comparableWith(
  version: CatalogueVersion,
  versions: ReadonlyMap<string, CatalogueVersion>,
  mappings: readonly CatalogueMapping[],
): (years: readonly ValuesOfYear[]) => ComparableValues {
  const pairsFrom = (from: CatalogueVersion) =>
    groundsOf(mappingsAmong([from.id, version.id], mappings))({ catalogue: from }, { catalogue: version })
      .pairs;
  const known = new Map<string, ReturnType<typeof pairsFrom>>();
  const pairsOf = (versionId: string) => {
    const from = versions.get(versionId);
    const pairs = known.get(versionId) ?? (from ? pairsFrom(from) : []);
    known.set(versionId, pairs);
    return pairs;
  };
  return (years) =>
    new Map(
      years.map(({ year, catalogueVersionId, values }) => {
        const comparable = pairsOf(catalogueVersionId).flatMap(({ kind, before, after }) => {
          const value = values.get(before.criterion.id);
          return kind === 'reworded_major' || !value ? [] : [[after.criterion.id, value] as const];
        });
        return [year, new Map(comparable)] as const;
      }),
    );
}

import type { MunicipalityView, VersionSummary } from '@selbstcheck/contracts';

/** The version of the latest round; title and edition together name one. */
export function latestVersion(
  municipality: MunicipalityView | undefined,
  versions: readonly VersionSummary[],
): VersionSummary | null {
  const used = municipality?.rounds[0]?.catalogue;
  return (
    versions.find(({ title, edition }) => title.de === used?.title.de && edition === used.edition) ?? null
  );
}

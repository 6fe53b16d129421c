import type { VersionSummary } from '@selbstcheck/contracts';

/**
 * The versions with questions that a municipality could mean, in the order they were installed: those that it uses or
 * that are linked with them, over as many links as it takes, and all that are no demonstration.
 */
export function answerableVersions(versions: readonly VersionSummary[]): readonly VersionSummary[] {
  const related = relatedToUsed(versions);
  return versions.filter(
    ({ id, questions, isDemonstration }) => questions > 0 && (related.has(id) || !isDemonstration),
  );
}

/** The version to plan a round with: of the answerable ones the newest that is related to earlier rounds, or the newest. */
export function proposedVersion(versions: readonly VersionSummary[]): VersionSummary | undefined {
  const related = relatedToUsed(versions);
  const answerable = answerableVersions(versions);
  return (
    answerable.findLast(({ id }) => related.has(id)) ??
    answerable.at(-1) ??
    versions.findLast(({ id }) => related.has(id)) ??
    versions.at(-1)
  );
}

function relatedToUsed(versions: readonly VersionSummary[]): ReadonlySet<string> {
  const linked = new Map(versions.map(({ id, linkedTo }) => [id, linkedTo]));
  const related = new Set(versions.filter(({ rounds }) => rounds > 0).map(({ id }) => id));
  // A set that grows while it is walked through is walked to its end.
  for (const id of related) for (const other of linked.get(id) ?? []) related.add(other);
  return related;
}

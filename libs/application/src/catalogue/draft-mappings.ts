import type { CatalogueMapping } from '@selbstcheck/domain';
import type { CatalogueDraft } from '../ports/catalogue-draft-store.js';

/** The mapping that a draft brings when it is activated, if any; `reason` stands where a link has none of its own. */
export function draftMappings(
  { version, baseVersionId, links }: CatalogueDraft,
  reason: string,
): readonly CatalogueMapping[] {
  if (baseVersionId === null) return [];
  const signed = links.map(({ level, kind, from, to, author, date, reason: own }) => ({
    ...{ level, kind, from, to, author, date },
    reason: own ?? reason,
  }));
  return [{ fromVersionId: baseVersionId, toVersionId: version.id, links: signed }];
}

import {
  criteriaOf,
  questionsOf,
  suggestLinks,
  type CatalogueVersion,
  type LinkSuggestion,
  type UnsignedLink,
} from '@selbstcheck/domain';
import type { CatalogueDraft, DecidedLink } from '../ports/catalogue-draft-store.js';

/** A link of a draft, decided or suggested. */
export interface DraftLinkView extends UnsignedLink, Pick<LinkSuggestion, 'similarity' | 'isCertain'> {
  readonly origin: DecidedLink['origin'] | 'suggested';
  readonly reason: string | null;
}

/**
 * The decided links of a draft with suggestions for everything else: criteria, then questions, each in the order of the
 * later version; what ends comes last. None without a base.
 */
export function draftLinks(draft: CatalogueDraft, base: CatalogueVersion | null): readonly DraftLinkView[] {
  if (base === null) return [];
  const decided = draft.links.map(({ level, kind, from, to, origin, reason }) => ({
    ...{ level, kind, from, to, origin, reason },
    similarity: null,
    isCertain: false,
  }));
  const suggested = suggestLinks(base, draft.version, draft.links).map((suggestion) => ({
    ...suggestion,
    origin: 'suggested' as const,
    reason: null,
  }));
  const places = placesIn(base, draft.version);
  return [...decided, ...suggested].toSorted(
    (a, b) => levelRank(a) - levelRank(b) || placeOf(a, places) - placeOf(b, places),
  );
}

interface Places {
  readonly from: ReadonlyMap<string, number>;
  readonly to: ReadonlyMap<string, number>;
}

/** Places of the earlier version come behind all of the later one's. */
function placesIn(base: CatalogueVersion, later: CatalogueVersion): Places {
  const laterIds = printedIds(later);
  const placed = (ids: readonly string[], first: number): ReadonlyMap<string, number> =>
    new Map(ids.map((id, index) => [id, first + index]));
  return { from: placed(printedIds(base), laterIds.length), to: placed(laterIds, 0) };
}

function printedIds(version: CatalogueVersion): readonly string[] {
  return [...criteriaOf(version), ...questionsOf(version)].map(({ id }) => id);
}

function levelRank({ level }: UnsignedLink): number {
  return level === 'criterion' ? 0 : 1;
}

function placeOf({ from, to }: UnsignedLink, places: Places): number {
  return places.to.get(to[0] ?? '') ?? places.from.get(from[0] ?? '') ?? 0;
}

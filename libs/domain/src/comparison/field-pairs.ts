import type { CatalogueVersion } from '../catalogue/catalogue.js';
import type { ComposedLink } from './composed-mapping.js';

/** A field of action in both versions; null where it is in one only. */
export interface FieldPair {
  readonly beforeId: string | null;
  readonly afterId: string | null;
}

/** A criterion link with the fields of its criteria. */
export interface FieldLink {
  readonly link: ComposedLink;
  readonly before: readonly { readonly fieldId: string }[];
  readonly after: readonly { readonly fieldId: string }[];
}

interface Bond {
  readonly beforeId: string;
  readonly afterId: string;
  readonly links: number;
}

/**
 * Which field continues as which. Fields have no links of their own: two belong together by the number of
 * criteria that continue from one to the other and are not `moved`, the largest number first. The order is
 * the later version's; fields that end come last.
 */
export function pairFields(
  from: CatalogueVersion,
  to: CatalogueVersion,
  links: readonly FieldLink[],
): readonly FieldPair[] {
  const partnerOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const { beforeId, afterId } of bondsBetween(from, to, links)) {
    if (partnerOf.has(afterId) || taken.has(beforeId)) continue;
    partnerOf.set(afterId, beforeId);
    taken.add(beforeId);
  }
  return [
    ...to.fields.map(({ id }) => ({ beforeId: partnerOf.get(id) ?? null, afterId: id })),
    ...from.fields.filter(({ id }) => !taken.has(id)).map(({ id }) => ({ beforeId: id, afterId: null })),
  ];
}

function bondsBetween(
  from: CatalogueVersion,
  to: CatalogueVersion,
  links: readonly FieldLink[],
): readonly Bond[] {
  const staying = links.filter(({ link }) => link.kind !== 'moved');
  const bonds = from.fields.flatMap((earlier) =>
    to.fields.map((later) => ({
      beforeId: earlier.id,
      afterId: later.id,
      links: staying.filter(
        ({ before, after }) =>
          before.some(({ fieldId }) => fieldId === earlier.id) &&
          after.some(({ fieldId }) => fieldId === later.id),
      ).length,
    })),
  );
  return bonds.filter((bond) => bond.links > 0).toSorted((a, b) => b.links - a.links);
}

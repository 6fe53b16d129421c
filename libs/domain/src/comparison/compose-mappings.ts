import {
  criteriaOf,
  questionsOf,
  type CatalogueLink,
  type CatalogueMapping,
  type CatalogueVersion,
  type LinkKind,
} from '../catalogue/catalogue.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { weakestKind, type ComposedLink, type ComposedMapping } from './composed-mapping.js';
import {
  contradictoryMapping,
  mappingNetwork,
  waysBetween,
  type MappingNetwork,
  type MappingWay,
} from './mapping-ways.js';

type Level = CatalogueLink['level'];

/**
 * How everything in `from` continues in `to`, over as many mappings as it takes and in either direction;
 * the weakest link on the way decides (methods, 3). One version with itself is `same` throughout.
 * Throws `mapping-circular`, and `mapping-contradictory` also where two ways between the versions disagree.
 */
export function composeMappings(
  from: CatalogueVersion,
  to: CatalogueVersion,
  mappings: readonly CatalogueMapping[],
): ComposedMapping {
  return composeOver(from, to, mappingNetwork(mappings));
}

/** composeMappings over mappings that were found to be sound before. Throws `mapping-contradictory` all the same. */
export function composeOver(
  from: CatalogueVersion,
  to: CatalogueVersion,
  network: MappingNetwork,
): ComposedMapping {
  const versions = { fromVersionId: from.id, toVersionId: to.id };
  const ways = waysBetween(from.id, to.id, network);
  const [links, ...others] = ways.map((way) => [
    ...composeLevel('criterion', way, from, to),
    ...composeLevel('question', way, from, to),
  ]);
  if (links === undefined) return { ...versions, isLinked: false, links: [] };
  if (others.some((other) => canonicalJson(other) !== canonicalJson(links))) {
    throw contradictoryMapping(from.id, to.id, '');
  }
  return { ...versions, isLinked: true, links };
}

/** A question or criterion in one of the versions on the way. */
interface Place {
  readonly step: number;
  readonly id: string;
  /** Tells the place from all others of its level. */
  readonly key: string;
}

/** One link with the places it connects. */
interface PlacedLink {
  readonly kind: LinkKind;
  readonly places: readonly Place[];
}

function composeLevel(
  level: Level,
  way: MappingWay,
  from: CatalogueVersion,
  to: CatalogueVersion,
): readonly ComposedLink[] {
  const last = way.length;
  const fromIds = idsOf(from, level);
  const toIds = idsOf(to, level);
  const positions = { from: positionsOf(fromIds), to: positionsOf(toIds) };
  const linksAt = linksByPlace(level, way);
  const seen = new Set<string>();
  const starts = [...fromIds.map((id) => placeOf(0, id)), ...toIds.map((id) => placeOf(last, id))];
  return starts.flatMap((start) => {
    if (seen.has(start.key)) return [];
    const strand = strandFrom(start, linksAt, seen);
    const idsAt = (step: number, known: ReadonlyMap<string, number>): readonly string[] => {
      const ids = strand.filter((place) => place.step === step).map((place) => place.id);
      const unknown = ids.find((id) => !known.has(id));
      if (unknown !== undefined) throw contradictoryMapping(from.id, to.id, unknown);
      return ids.toSorted((a, b) => (known.get(a) ?? 0) - (known.get(b) ?? 0));
    };
    const kind = weakestKind(kindsOf(strand, linksAt, last));
    return [linkOf(level, kind, idsAt(0, positions.from), idsAt(last, positions.to))];
  });
}

function linkOf(level: Level, kind: LinkKind, from: readonly string[], to: readonly string[]): ComposedLink {
  if (from.length === 0) return { level, kind: 'new', from, to };
  return { level, kind: to.length === 0 ? 'removed' : kind, from, to };
}

function linksByPlace(level: Level, way: MappingWay): ReadonlyMap<string, readonly PlacedLink[]> {
  const linksAt = new Map<string, PlacedLink[]>();
  way.forEach((mapping, step) => {
    for (const link of mapping.links.filter((each) => each.level === level)) {
      const places = [
        ...link.from.map((id) => placeOf(step, id)),
        ...link.to.map((id) => placeOf(step + 1, id)),
      ];
      const placed = { kind: link.kind, places };
      places.forEach(({ key }) => linksAt.set(key, [...(linksAt.get(key) ?? []), placed]));
    }
  });
  return linksAt;
}

/** All places that hang together with the first one, and notes them as seen. */
function strandFrom(
  start: Place,
  linksAt: ReadonlyMap<string, readonly PlacedLink[]>,
  seen: Set<string>,
): readonly Place[] {
  seen.add(start.key);
  const strand = [start];
  for (const place of strand) {
    for (const next of (linksAt.get(place.key) ?? []).flatMap((link) => link.places)) {
      if (seen.has(next.key)) continue;
      seen.add(next.key);
      strand.push(next);
    }
  }
  return strand;
}

/** The kinds on the way. A version between the two that does not link a part onwards loses it there. */
function kindsOf(
  strand: readonly Place[],
  linksAt: ReadonlyMap<string, readonly PlacedLink[]>,
  last: number,
): readonly LinkKind[] {
  return strand.flatMap((place) => {
    const kinds = (linksAt.get(place.key) ?? []).map((link) => link.kind);
    const isBetween = place.step > 0 && place.step < last;
    return isBetween && kinds.length < 2 ? [...kinds, 'removed' as const] : kinds;
  });
}

function placeOf(step: number, id: string): Place {
  return { step, id, key: `${step} ${id}` };
}

function positionsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, position) => [id, position]));
}

function idsOf(version: CatalogueVersion, level: Level): readonly string[] {
  const parts = level === 'criterion' ? criteriaOf(version) : questionsOf(version);
  return parts.map((part) => part.id);
}

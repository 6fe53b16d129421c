import {
  criteriaOf,
  questionsOf,
  type CatalogueVersion,
  type LinkKind,
  type LinkLevel,
  type UnsignedLink,
} from './catalogue.js';
import type { CatalogueProblem } from './catalogue-problem.js';
import { problemIf } from './problem-if.js';

type Count = 'none' | 'one' | 'several';

/** How many ids each kind has on the earlier and on the later side (methods, 3). */
const SHAPES: Readonly<Record<LinkKind, readonly [from: Count, to: Count]>> = {
  same: ['one', 'one'],
  reworded_minor: ['one', 'one'],
  reworded_major: ['one', 'one'],
  moved: ['one', 'one'],
  split: ['one', 'several'],
  merged: ['several', 'one'],
  new: ['none', 'one'],
  removed: ['one', 'none'],
};

/** What a link can name at one end. */
export interface LinkSide {
  readonly versionId: string;
  readonly end: 'from' | 'to';
  readonly ids: Readonly<Record<LinkLevel, ReadonlySet<string>>>;
}

/** The ids of a version that stands at this end of links. */
export function linkSide(version: CatalogueVersion, end: 'from' | 'to'): LinkSide {
  return {
    versionId: version.id,
    end,
    ids: {
      criterion: new Set(criteriaOf(version).map((criterion) => criterion.id)),
      question: new Set(questionsOf(version).map((question) => question.id)),
    },
  };
}

/** Everything that is wrong with one link between two versions, whatever other links there are. */
export function validateLink(
  link: UnsignedLink,
  from: CatalogueVersion,
  to: CatalogueVersion,
): readonly CatalogueProblem[] {
  const sides = [linkSide(from, 'from'), linkSide(to, 'to')];
  return [
    ...linkShape(link, 'link'),
    ...sides.flatMap((side) => linksToNowhere(link, side, 'link')),
    ...differentWording(link, from, to, 'link'),
    ...sides.flatMap((side) => linkedTwice([link], side, () => 'link')),
  ];
}

/** Whether a link's kind fits the number of its ids. */
export function linkShape(link: UnsignedLink, place: string): readonly CatalogueProblem[] {
  const { kind } = link;
  const [from, to] = SHAPES[kind];
  return problemIf(!fits(link.from, from) || !fits(link.to, to), 'catalogue-link-shape', place, {
    kind,
    from: link.from.length,
    to: link.to.length,
    wanted: `${from} and ${to}`,
  });
}

function fits(ids: readonly string[], wanted: Count): boolean {
  if (wanted === 'several') return ids.length > 1;
  return ids.length === (wanted === 'one' ? 1 : 0);
}

/** Ids of a link that the version at this end does not have. */
export function linksToNowhere(link: UnsignedLink, { end, ids, versionId }: LinkSide, place: string) {
  return link[end].flatMap((id) =>
    problemIf(!ids[link.level].has(id), 'catalogue-link-nowhere', `${place}.${end}`, {
      level: link.level,
      id,
      version: versionId,
    }),
  );
}

/** Questions are the same only where their German wording is. */
export function differentWording(
  link: UnsignedLink,
  from: CatalogueVersion | null,
  to: CatalogueVersion,
  place: string,
): readonly CatalogueProblem[] {
  if (from === null || link.level !== 'question' || link.kind !== 'same') return [];
  const before = questionsOf(from).find((question) => question.id === link.from[0])?.text;
  const after = questionsOf(to).find((question) => question.id === link.to[0])?.text;
  if (!before || !after) return [];
  return problemIf(before.de !== after.de, 'catalogue-link-not-same', place, {
    id: link.from[0] ?? '',
    version: to.id,
  });
}

/** Ids that links name more than once at this end. */
export function linkedTwice(
  links: readonly UnsignedLink[],
  { end, versionId }: LinkSide,
  placeOf = (index: number): string => `links[${index}]`,
): readonly CatalogueProblem[] {
  const seen = new Set<string>();
  return links.flatMap((link, index) =>
    link[end].flatMap((id) => {
      const key = `${link.level} ${id}`;
      const known = seen.has(key);
      seen.add(key);
      return problemIf(known, 'catalogue-link-twice', `${placeOf(index)}.${end}`, {
        level: link.level,
        id,
        version: versionId,
      });
    }),
  );
}

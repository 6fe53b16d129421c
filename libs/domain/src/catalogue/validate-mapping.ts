import {
  criteriaOf,
  questionsOf,
  type CatalogueLink,
  type CatalogueMapping,
  type CatalogueVersion,
  type LinkKind,
} from './catalogue.js';
import { isCalendarDate } from './calendar-date.js';
import type { CatalogueProblem } from './catalogue-problem.js';
import { problemIf } from './problem-if.js';

type Count = 'none' | 'one' | 'several';
type Level = CatalogueLink['level'];

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

/**
 * Everything that is wrong with the links from one version to a later one; empty for a sound mapping.
 * `from` is null where only the later version is at hand: the earlier side is then not checked.
 * Every criterion must be linked; every question too, unless a version does not know all its wordings.
 */
export function validateMapping(
  mapping: CatalogueMapping,
  from: CatalogueVersion | null,
  to: CatalogueVersion,
): readonly CatalogueProblem[] {
  const sides = from === null ? [side(to, 'to')] : [side(from, 'from'), side(to, 'to')];
  const wordingsKnown = [from, to].every((version) => version === null || knowsItsQuestions(version));
  return [
    ...problemIf(!isBetween(mapping, from, to), 'catalogue-link-version', 'fromVersionId', {
      from: mapping.fromVersionId,
      to: mapping.toVersionId,
    }),
    ...mapping.links.flatMap((link, index) => [
      ...linkProblems(link, `links[${index}]`),
      ...sides.flatMap((each) => linksToNowhere(link, each, `links[${index}]`)),
      ...differentWording(link, from, to, `links[${index}]`),
    ]),
    ...sides.flatMap((each) => linkedTwice(mapping, each)),
    ...sides.flatMap((each) =>
      notLinked(mapping, each, wordingsKnown ? ['criterion', 'question'] : ['criterion']),
    ),
  ];
}

interface Side {
  readonly versionId: string;
  readonly end: 'from' | 'to';
  readonly ids: Readonly<Record<Level, ReadonlySet<string>>>;
}

function side(version: CatalogueVersion, end: 'from' | 'to'): Side {
  return {
    versionId: version.id,
    end,
    ids: {
      criterion: new Set(criteriaOf(version).map((criterion) => criterion.id)),
      question: new Set(questionsOf(version).map((question) => question.id)),
    },
  };
}

function isBetween(mapping: CatalogueMapping, from: CatalogueVersion | null, to: CatalogueVersion): boolean {
  return (
    mapping.toVersionId === to.id &&
    mapping.fromVersionId !== mapping.toVersionId &&
    (from === null || mapping.fromVersionId === from.id)
  );
}

function knowsItsQuestions(version: CatalogueVersion): boolean {
  const criteria = criteriaOf(version);
  return criteria.every(
    ({ questions }) => questions.length > 0 && questions.every(({ text }) => text !== null),
  );
}

function linkProblems(link: CatalogueLink, place: string): readonly CatalogueProblem[] {
  const { kind, date } = link;
  const [from, to] = SHAPES[kind];
  const unsigned = link.author.trim() === '' || link.reason.trim() === '';
  return [
    ...problemIf(!fits(link.from, from) || !fits(link.to, to), 'catalogue-link-shape', place, {
      kind,
      from: link.from.length,
      to: link.to.length,
      wanted: `${from} and ${to}`,
    }),
    ...problemIf(unsigned, 'catalogue-link-unsigned', place, { kind }),
    ...problemIf(!isCalendarDate(date), 'catalogue-link-date', place, { kind, date }),
  ];
}

function fits(ids: readonly string[], wanted: Count): boolean {
  if (wanted === 'several') return ids.length > 1;
  return ids.length === (wanted === 'one' ? 1 : 0);
}

function linksToNowhere(link: CatalogueLink, { end, ids, versionId }: Side, place: string) {
  return link[end].flatMap((id) =>
    problemIf(!ids[link.level].has(id), 'catalogue-link-nowhere', `${place}.${end}`, {
      level: link.level,
      id,
      version: versionId,
    }),
  );
}

function differentWording(
  link: CatalogueLink,
  from: CatalogueVersion | null,
  to: CatalogueVersion,
  place: string,
): readonly CatalogueProblem[] {
  if (from === null || link.level !== 'question' || link.kind !== 'same') return [];
  const wordings = [
    questionsOf(from).find((question) => question.id === link.from[0])?.text,
    questionsOf(to).find((question) => question.id === link.to[0])?.text,
  ];
  const [before, after] = wordings;
  if (!before || !after) return [];
  return problemIf(before.de !== after.de, 'catalogue-link-not-same', place, {
    id: link.from[0] ?? '',
    version: to.id,
  });
}

function linkedTwice(mapping: CatalogueMapping, { end, versionId }: Side): readonly CatalogueProblem[] {
  const seen = new Set<string>();
  return mapping.links.flatMap((link, index) =>
    link[end].flatMap((id) => {
      const key = `${link.level} ${id}`;
      const known = seen.has(key);
      seen.add(key);
      return problemIf(known, 'catalogue-link-twice', `links[${index}].${end}`, {
        level: link.level,
        id,
        version: versionId,
      });
    }),
  );
}

function notLinked(mapping: CatalogueMapping, { end, ids, versionId }: Side, levels: readonly Level[]) {
  return levels.flatMap((level) => {
    const linked = new Set(mapping.links.filter((link) => link.level === level).flatMap((link) => link[end]));
    return [...ids[level]].flatMap((id) =>
      problemIf(!linked.has(id), 'catalogue-link-missing', 'links', { level, id, version: versionId }),
    );
  });
}

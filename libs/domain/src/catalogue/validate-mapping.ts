import type { CatalogueLink, CatalogueMapping, CatalogueVersion, LinkLevel } from './catalogue.js';
import { isCalendarDate } from './calendar-date.js';
import { CATALOGUE_TEXT_LIMITS } from './catalogue-limits.js';
import type { CatalogueProblem } from './catalogue-problem.js';
import { knowsItsWordings } from './known-wordings.js';
import { longText } from './long-text.js';
import { problemIf } from './problem-if.js';
import {
  differentWording,
  linkedTwice,
  linkShape,
  linkSide,
  linksToNowhere,
  type LinkSide,
} from './validate-link.js';

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
  const sides = from === null ? [linkSide(to, 'to')] : [linkSide(from, 'from'), linkSide(to, 'to')];
  const wordingsKnown = [from, to].every((version) => version === null || knowsItsWordings(version));
  return [
    ...problemIf(!isBetween(mapping, from, to), 'catalogue-link-version', 'fromVersionId', {
      from: mapping.fromVersionId,
      to: mapping.toVersionId,
    }),
    ...mapping.links.flatMap((link, index) => [
      ...linkShape(link, `links[${index}]`),
      ...signature(link, `links[${index}]`),
      ...sides.flatMap((side) => linksToNowhere(link, side, `links[${index}]`)),
      ...differentWording(link, from, to, `links[${index}]`),
    ]),
    ...sides.flatMap((side) => linkedTwice(mapping.links, side)),
    ...sides.flatMap((side) =>
      notLinked(mapping, side, wordingsKnown ? ['criterion', 'question'] : ['criterion']),
    ),
  ];
}

function isBetween(mapping: CatalogueMapping, from: CatalogueVersion | null, to: CatalogueVersion): boolean {
  return (
    mapping.toVersionId === to.id &&
    mapping.fromVersionId !== mapping.toVersionId &&
    (from === null || mapping.fromVersionId === from.id)
  );
}

function signature(link: CatalogueLink, place: string): readonly CatalogueProblem[] {
  const { kind, date, author, reason } = link;
  const unsigned = author.trim() === '' || reason.trim() === '';
  return [
    ...problemIf(unsigned, 'catalogue-link-unsigned', place, { kind }),
    ...longText(author, CATALOGUE_TEXT_LIMITS.author, `${place}.author`),
    ...longText(reason, CATALOGUE_TEXT_LIMITS.reason, `${place}.reason`),
    ...problemIf(!isCalendarDate(date), 'catalogue-link-date', place, { kind, date }),
  ];
}

function notLinked(
  mapping: CatalogueMapping,
  { end, ids, versionId }: LinkSide,
  levels: readonly LinkLevel[],
) {
  return levels.flatMap((level) => {
    const linked = new Set(mapping.links.filter((link) => link.level === level).flatMap((link) => link[end]));
    return [...ids[level]].flatMap((id) =>
      problemIf(!linked.has(id), 'catalogue-link-missing', 'links', { level, id, version: versionId }),
    );
  });
}

import { criteriaOf, type CatalogueVersion, type UnsignedLink } from './catalogue.js';
import { knowsItsWordings } from './known-wordings.js';
import { matchSuggestion, withUnmatched, type LinkSuggestion } from './link-suggestion.js';
import { matchParts, type TextPart } from './match-parts.js';
import { comparedText } from './text-similarity.js';
import { linkedIds } from './undecided-parts.js';

const LEAST_FOR_MINOR = 0.75;
const LEAST_IN_SAME_CRITERION = 0.4;

/**
 * Suggestions for the questions that no link names yet and whose wording is known, by wording. In the order of the
 * later version; removed ones come last. `criteria` are the decided links of criteria and what is suggested for
 * the others. Nothing is new or removed while it may be a question of unknown wording in the other version.
 */
export function questionSuggestions(
  from: CatalogueVersion,
  to: CatalogueVersion,
  decided: readonly UnsignedLink[],
  criteria: readonly LinkSuggestion[],
): readonly LinkSuggestion[] {
  const open = {
    from: openQuestions(from, linkedIds(decided, 'question', 'from')),
    to: openQuestions(to, linkedIds(decided, 'question', 'to')),
  };
  const settled = decided.filter((link) => link.level === 'criterion');
  const isLinked = criteriaLinkedBy([...settled, ...criteria]);
  const isSurelyLinked = criteriaLinkedBy([...settled, ...criteria.filter(({ isCertain }) => isCertain)]);
  const matches = matchParts(open.from, open.to, {
    isAtHome: isLinked,
    leastAtHome: LEAST_IN_SAME_CRITERION,
    leastElsewhere: LEAST_FOR_MINOR,
  });
  const matched = matches.map((match) =>
    matchSuggestion('question', match, open, {
      leastForMinor: LEAST_FOR_MINOR,
      isHomeCertain: isSurelyLinked(match.from, match.to),
    }),
  );
  return withUnmatched('question', matched, open).filter(
    ({ kind }) => (kind !== 'new' || knowsItsWordings(from)) && (kind !== 'removed' || knowsItsWordings(to)),
  );
}

function openQuestions(version: CatalogueVersion, linked: ReadonlySet<string>): readonly TextPart[] {
  return criteriaOf(version).flatMap((criterion) =>
    criterion.questions.flatMap(({ id, text }) =>
      text === null || linked.has(id)
        ? []
        : [{ id, homeId: criterion.id, wording: text.de, text: comparedText(text.de) }],
    ),
  );
}

function criteriaLinkedBy(
  links: readonly UnsignedLink[],
): (from: Pick<TextPart, 'homeId'>, to: Pick<TextPart, 'homeId'>) => boolean {
  const later = new Map<string, Set<string>>();
  for (const { from, to } of links) {
    for (const id of from) later.set(id, new Set([...(later.get(id) ?? []), ...to]));
  }
  return (from, to) => later.get(from.homeId)?.has(to.homeId) ?? false;
}

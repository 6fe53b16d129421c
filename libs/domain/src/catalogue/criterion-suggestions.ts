import type { CatalogueVersion, UnsignedLink } from './catalogue.js';
import { fieldsInCommon } from './fields-in-common.js';
import { matchSuggestion, withUnmatched, type LinkSuggestion } from './link-suggestion.js';
import { matchParts, type TextPart } from './match-parts.js';
import { comparedText } from './text-similarity.js';
import { undecidedParts } from './undecided-parts.js';

/** Titles are short: one word more changes them more than it changes a question. */
const LEAST_FOR_MINOR = 0.7;
const LEAST_IN_SAME_FIELD = 0.4;

/** Common questions make two criteria alike, but never as much as one title. */
const MOST_BY_QUESTIONS = 0.99;

/** A criterion with what it is recognised by. */
interface CriterionPart extends TextPart {
  readonly questionWordings: ReadonlySet<string>;
}

/**
 * Suggestions for the criteria that no link names yet, by title, or by common questions where these make two
 * criteria more alike. In the order of the later version; removed ones come last.
 */
export function criterionSuggestions(
  from: CatalogueVersion,
  to: CatalogueVersion,
  decided: readonly UnsignedLink[],
): readonly LinkSuggestion[] {
  const ids = undecidedParts(from, to, decided).criterion;
  const open = {
    from: criterionParts(from).filter(({ id }) => ids.from.includes(id)),
    to: criterionParts(to).filter(({ id }) => ids.to.includes(id)),
  };
  const matchesIn = (isSameField: ReturnType<typeof fieldsInCommon>) =>
    matchParts(open.from, open.to, {
      isAtHome: (before, after) => isSameField(before.homeId, after.homeId),
      leastAtHome: LEAST_IN_SAME_FIELD,
      leastElsewhere: LEAST_FOR_MINOR,
      alsoAlike: commonQuestions,
    });
  // Fields are recognised by their criteria, and criteria that several fields have by their field.
  const settled = decided.filter((link) => link.level === 'criterion' && link.kind !== 'moved');
  const likely = matchesIn(fieldsInCommon(from, to, settled)).map((match) => ({
    from: [match.from.id],
    to: [match.to.id],
  }));
  const matches = matchesIn(fieldsInCommon(from, to, [...settled, ...likely]));
  const rules = { leastForMinor: LEAST_FOR_MINOR, isHomeCertain: true };
  const matched = matches.map((match) => matchSuggestion('criterion', match, open, rules));
  return withUnmatched('criterion', matched, open);
}

function criterionParts(version: CatalogueVersion): readonly CriterionPart[] {
  return version.fields.flatMap((field) =>
    field.criteria.map(({ id, title, questions }) => ({
      id,
      homeId: field.id,
      wording: title.de,
      text: comparedText(title.de),
      questionWordings: new Set(questions.flatMap(({ text }) => text?.de ?? [])),
    })),
  );
}

/** The share of questions that are worded the same, as a Sørensen–Dice coefficient. */
function commonQuestions({ questionWordings: before }: CriterionPart, after: CriterionPart): number {
  let common = 0;
  for (const wording of before) common += Number(after.questionWordings.has(wording));
  if (common === 0) return 0;
  return Math.min(MOST_BY_QUESTIONS, (2 * common) / (before.size + after.questionWordings.size));
}

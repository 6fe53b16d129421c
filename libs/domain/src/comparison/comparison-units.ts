import type { Criterion, LinkKind } from '../catalogue/catalogue.js';
import { isComparableKind, type ComposedLink } from './composed-mapping.js';

/**
 * Questions that stand for the same thing on both sides (methods, 3). It is usable where `beforeCount` and
 * `afterCount` questions are rated: all of them; null where their number is not known.
 */
export interface ComparisonUnit {
  readonly kind: LinkKind;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly beforeCount: number | null;
  readonly afterCount: number | null;
}

/**
 * The units of a criterion that continues as another: connected questions that all lie in these two.
 * Where a version does not know the wording of the questions, the criterion as a whole is the one unit.
 */
export function comparisonUnits(
  kind: LinkKind,
  before: Criterion,
  after: Criterion,
  links: readonly ComposedLink[],
): readonly ComparisonUnit[] {
  if (!isComparableKind(kind)) return [];
  const earlier = new Set(before.questions.map((question) => question.id));
  const later = new Set(after.questions.map((question) => question.id));
  const continuing = links.filter(
    (link) => link.level === 'question' && link.from.length > 0 && link.to.length > 0,
  );
  const touching = continuing.filter(
    ({ from, to }) => from.some((id) => earlier.has(id)) || to.some((id) => later.has(id)),
  );
  if (touching.length === 0 && !(knowsItsQuestions(before) && knowsItsQuestions(after))) {
    return [wholeCriterion(kind, before, after)];
  }
  return touching
    .filter(
      (link) =>
        isComparableKind(link.kind) &&
        link.from.every((id) => earlier.has(id)) &&
        link.to.every((id) => later.has(id)),
    )
    .map(({ kind: questionKind, from, to }) => ({
      kind: questionKind,
      before: from,
      after: to,
      beforeCount: from.length,
      afterCount: to.length,
    }));
}

function wholeCriterion(kind: LinkKind, before: Criterion, after: Criterion): ComparisonUnit {
  return {
    kind,
    before: before.questions.map((question) => question.id),
    after: after.questions.map((question) => question.id),
    beforeCount: before.questionCount,
    afterCount: after.questionCount,
  };
}

function knowsItsQuestions({ questions }: Criterion): boolean {
  return questions.length > 0 && questions.every((question) => question.text !== null);
}

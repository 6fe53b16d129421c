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

/** How questions continue, by their ids in the earlier and in the later version; new and removed ones are in neither. */
export interface QuestionLinks {
  readonly from: ReadonlyMap<string, ComposedLink>;
  readonly to: ReadonlyMap<string, ComposedLink>;
}

/** The links of questions that continue from one version to the other. */
export function questionLinks(links: readonly ComposedLink[]): QuestionLinks {
  const continuing = links.filter(
    (link) => link.level === 'question' && link.from.length > 0 && link.to.length > 0,
  );
  return {
    from: new Map(continuing.flatMap((link) => link.from.map((id) => [id, link] as const))),
    to: new Map(continuing.flatMap((link) => link.to.map((id) => [id, link] as const))),
  };
}

/**
 * The units of a criterion that continues as another: connected questions that all lie in these two.
 * Where a version does not know the wording of the questions, the criterion as a whole is the one unit.
 */
export function comparisonUnits(
  kind: LinkKind,
  before: Criterion,
  after: Criterion,
  links: QuestionLinks,
): readonly ComparisonUnit[] {
  if (!isComparableKind(kind)) return [];
  const leaving = new Set(before.questions.flatMap(({ id }) => links.from.get(id) ?? []));
  const arriving = new Set(after.questions.flatMap(({ id }) => links.to.get(id) ?? []));
  if (leaving.size + arriving.size === 0 && !(knowsItsQuestions(before) && knowsItsQuestions(after))) {
    return [wholeCriterion(kind, before, after)];
  }
  const earlier = new Set(before.questions.map((question) => question.id));
  const later = new Set(after.questions.map((question) => question.id));
  return [...leaving]
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

import type { PlacedCriterion } from '../comparison/comparison-ground.js';
import {
  criteriaOf,
  type CatalogueVersion,
  type LinkKind,
  type Question,
  type UnsignedLink,
} from './catalogue.js';

/** How one criterion, or a group that was split or merged, differs. */
export interface CriterionDifference extends LinkedCriteria {
  /** It continues under another German title. */
  readonly isRetitled: boolean;
  /** How many questions are asked; null where a version does not say so, 0 without a criterion on that side. */
  readonly questionCount: { readonly before: number | null; readonly after: number | null };
  /** Links of its questions, in printed order, without those that are the same in it. */
  readonly questions: readonly QuestionDifference[];
}

/** Criteria that continue as each other; `before` is empty for a new one, `after` for a removed one. */
export interface LinkedCriteria {
  readonly kind: LinkKind;
  readonly before: readonly PlacedCriterion[];
  readonly after: readonly PlacedCriterion[];
}

/** How questions differ, with both wordings. One that went to another criterion is told in both. */
export interface QuestionDifference {
  readonly kind: LinkKind;
  readonly before: readonly PlacedQuestion[];
  readonly after: readonly PlacedQuestion[];
}

/** A question with the criterion it stands in. */
export interface PlacedQuestion {
  readonly criterionId: string;
  readonly question: Question;
}

/** The question links of two versions with their questions. */
export function questionDifferences(
  from: CatalogueVersion,
  to: CatalogueVersion,
  links: readonly UnsignedLink[],
): readonly QuestionDifference[] {
  const [earlier, later] = [placedQuestions(from), placedQuestions(to)];
  return links
    .filter((link) => link.level === 'question')
    .map((link) => ({
      kind: link.kind,
      before: link.from.flatMap((id) => earlier.get(id) ?? []),
      after: link.to.flatMap((id) => later.get(id) ?? []),
    }));
}

/** How linked criteria differ; null where they do not. */
export function criterionDifference(
  linked: LinkedCriteria,
  questions: readonly QuestionDifference[],
): CriterionDifference | null {
  const { kind, before, after } = linked;
  const [first, last] = [before[0]?.criterion.title.de, after[0]?.criterion.title.de];
  const difference = {
    kind,
    before,
    after,
    isRetitled: before.length === 1 && after.length === 1 && first !== last,
    questionCount: { before: questionCountOf(before), after: questionCountOf(after) },
    questions: questions.filter((question) => changes(question, linked)),
  };
  const isUnchanged =
    kind === 'same' &&
    !difference.isRetitled &&
    difference.questions.length === 0 &&
    difference.questionCount.before === difference.questionCount.after;
  return isUnchanged ? null : difference;
}

function changes({ kind, before, after }: QuestionDifference, linked: LinkedCriteria): boolean {
  const isWithin = (
    questions: readonly PlacedQuestion[],
    criteria: readonly PlacedCriterion[],
  ): readonly boolean[] =>
    questions.map(({ criterionId }) => criteria.some(({ criterion }) => criterion.id === criterionId));
  const within = [...isWithin(before, linked.before), ...isWithin(after, linked.after)];
  return within.includes(true) && (kind !== 'same' || within.includes(false));
}

function questionCountOf(criteria: readonly PlacedCriterion[]): number | null {
  return criteria.reduce<number | null>((total, { criterion }) => {
    const { questionCount } = criterion;
    return total === null || questionCount === null ? null : total + questionCount;
  }, 0);
}

function placedQuestions(version: CatalogueVersion): ReadonlyMap<string, PlacedQuestion> {
  return new Map(
    criteriaOf(version).flatMap((criterion) =>
      criterion.questions.map((question) => [question.id, { criterionId: criterion.id, question }] as const),
    ),
  );
}

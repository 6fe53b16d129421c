import { criteriaOf, type CatalogueVersion, type Criterion, type Field } from '../catalogue/catalogue.js';
import { questionLinks } from '../comparison/comparison-units.js';
import { isComparableKind, type ComposedLink, type ComposedMapping } from '../comparison/composed-mapping.js';
import {
  departmentsInOrder,
  questionHoldings,
  type Assignment,
  type AssignmentLevel,
  type QuestionHolding,
} from './assignments.js';

/** What the last round knew: its catalogue version and who held what. */
export interface AssignedRound {
  readonly catalogue: CatalogueVersion;
  readonly assignments: readonly Assignment[];
}

/** Holders by id of a part of the new version; a part without an entry gets no suggestion. */
type Holders = ReadonlyMap<string, readonly string[]>;

/**
 * Who could hold what in a round with another catalogue version: a question goes to whoever held the questions that it
 * continues, never a new or greatly reworded one to anybody. Where a version knows its questions by code alone and no
 * link names them, the criterion continues as a whole. As few assignments as say it, in printed order.
 */
export function suggestAssignments(
  last: AssignedRound,
  next: CatalogueVersion,
  { links }: ComposedMapping,
): readonly Assignment[] {
  const holdings = questionHoldings(last.catalogue, last.assignments);
  const ofQuestions = holdersOfQuestions(holdings, links);
  const ofCriteria = holdersOfWholeCriteria(
    holdings,
    criteriaById(last.catalogue),
    criteriaById(next),
    links,
  );
  return next.fields.flatMap((field) => suggestionsIn(field, ofQuestions, ofCriteria));
}

function suggestionsIn(field: Field, ofQuestions: Holders, ofCriteria: Holders): readonly Assignment[] {
  const perCriterion = field.criteria.map(({ id, questions }) => {
    const whole =
      ofCriteria.get(id) ?? common(questions.map((question) => ofQuestions.get(question.id) ?? []));
    return { id, questions, whole };
  });
  const ofField = common(perCriterion.map(({ whole }) => whole ?? []));
  if (ofField !== null) return assigned('field', field.id, ofField);
  return perCriterion.flatMap(({ id, questions, whole }) =>
    whole === null
      ? questions.flatMap((question) => assigned('question', question.id, ofQuestions.get(question.id) ?? []))
      : assigned('criterion', id, whole),
  );
}

function holdersOfQuestions(holdings: readonly QuestionHolding[], links: readonly ComposedLink[]): Holders {
  const held = new Map(holdings.map(({ questionId, departments }) => [questionId, departments]));
  const comparable = [...questionLinks(links).to].filter(([, { kind }]) => isComparableKind(kind));
  return new Map(
    comparable.map(([id, { from }]) => [
      id,
      departmentsInOrder(from.flatMap((earlier) => held.get(earlier) ?? [])),
    ]),
  );
}

/** Whoever held every question of the criteria that one continues; nobody where departments shared them out. */
function holdersOfWholeCriteria(
  holdings: readonly QuestionHolding[],
  earlier: ReadonlyMap<string, Criterion>,
  later: ReadonlyMap<string, Criterion>,
  links: readonly ComposedLink[],
): Holders {
  const { from, to } = questionLinks(links);
  return new Map(
    links
      .filter(({ level, kind }) => level === 'criterion' && isComparableKind(kind))
      .flatMap((link) => {
        const criteria = [
          ...link.from.flatMap((id) => earlier.get(id) ?? []),
          ...link.to.flatMap((id) => later.get(id) ?? []),
        ];
        const questions = criteria.flatMap((criterion) => criterion.questions);
        const isByQuestion =
          questions.some(({ id }) => from.has(id) || to.has(id)) ||
          questions.every(({ text }) => text !== null);
        const held = holdings.filter(({ criterionId }) => link.from.includes(criterionId));
        const holders = isByQuestion ? null : common(held.map(({ departments }) => departments));
        return holders === null ? [] : link.to.map((id) => [id, holders] as const);
      }),
  );
}

function criteriaById(catalogue: CatalogueVersion): ReadonlyMap<string, Criterion> {
  return new Map(criteriaOf(catalogue).map((criterion) => [criterion.id, criterion]));
}

/** The holders that all parts have in common; null where they differ, or where nobody holds them. */
function common(holders: readonly (readonly string[])[]): readonly string[] | null {
  const [first = [], ...others] = holders;
  const isCommon = others.every((other) => other.join('\n') === first.join('\n'));
  return isCommon && first.length > 0 ? first : null;
}

function assigned(
  level: AssignmentLevel,
  partId: string,
  departments: readonly string[],
): readonly Assignment[] {
  return departments.map((department) => ({ level, partId, department }));
}

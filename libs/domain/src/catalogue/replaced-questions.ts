import {
  criteriaOf,
  type CatalogueVersion,
  type Criterion,
  type Question,
  type UnsignedLink,
} from './catalogue.js';
import type { WrittenQuestion } from './question-row-problems.js';

/**
 * The version with other questions: `rows` in their order, each in its criterion; rows without one are left out. A
 * question whose code stays keeps its id, one whose German wording stays its other languages.
 */
export function withQuestions(
  version: CatalogueVersion,
  rows: readonly WrittenQuestion[],
  newId: () => string,
): CatalogueVersion {
  const take = takerOf(version);
  const criterionWith = (criterion: Criterion): Criterion => {
    const questions = rows
      .filter(({ criterionId }) => criterionId === criterion.id)
      .map((row) => questionFrom(row, take(row), newId));
    return { ...criterion, questions, questionCount: countOf(criterion, questions.length) };
  };
  return {
    ...version,
    fields: version.fields.map((field) => ({ ...field, criteria: field.criteria.map(criterionWith) })),
  };
}

/**
 * The links that still say what somebody decided: all but those of questions that are gone, read differently or stand
 * in another criterion.
 */
export function linksThatStay<Link extends UnsignedLink>(
  links: readonly Link[],
  before: CatalogueVersion,
  after: CatalogueVersion,
): readonly Link[] {
  const [earlier, later] = [wordingsById(before), wordingsById(after)];
  return links.filter(
    ({ level, to }) => level === 'criterion' || to.every((id) => earlier.get(id) === later.get(id)),
  );
}

/** Gives the question that a row goes on with, each only once: the one of its code, its own criterion's first. */
function takerOf(version: CatalogueVersion): (row: WrittenQuestion) => Question | null {
  let left = criteriaOf(version).flatMap(({ id, questions }) =>
    questions.map((question) => ({ criterionId: id, question })),
  );
  return ({ code, criterionId }) => {
    const same = left.filter(({ question }) => question.code === code);
    const taken = same.find((candidate) => candidate.criterionId === criterionId) ?? same[0] ?? null;
    left = left.filter((candidate) => candidate !== taken);
    return taken?.question ?? null;
  };
}

function questionFrom(
  { code, text }: WrittenQuestion,
  known: Question | null,
  newId: () => string,
): Question {
  const wording = known?.text && known.text.de === text ? known.text : text === null ? null : { de: text };
  return { id: known?.id ?? newId(), code, text: wording };
}

/** What an edition states beyond its list stays true only while the list is as long as it was. */
function countOf({ questionCount, questions }: Criterion, count: number): number | null {
  if (count === questions.length) return questionCount;
  return count === 0 ? null : count;
}

function wordingsById(version: CatalogueVersion): ReadonlyMap<string, string> {
  return new Map(
    criteriaOf(version).flatMap((criterion) =>
      criterion.questions.map(({ id, text }) => [id, `${criterion.id} ${text?.de ?? ''}`] as const),
    ),
  );
}

import type { CriterionStanding, Questionnaire, QuestionView } from '@selbstcheck/contracts';
import { isOvertaken } from './newer-question.js';

/** A field of action with what is asked in it. */
export type AskedField = Questionnaire['fields'][number];

/** A criterion with what is asked in it. */
export type AskedCriterion = AskedField['criteria'][number];

/** News of a round: questions, and criteria as the server scores them. */
export interface RoundNews {
  readonly questions: readonly QuestionView[];
  readonly criteria: readonly CriterionStanding[];
}

/** The questionnaire with what became known since. What was overtaken on the way is left out. */
export function withNews(questionnaire: Questionnaire, news: RoundNews): Questionnaire {
  const arrived = new Map(news.questions.map((question) => [question.id, question]));
  const standings = new Map(news.criteria.map((standing) => [standing.criterionId, standing]));
  return changedCriteria(questionnaire, (criterion) => {
    const overtaken = new Set(
      criterion.questions.filter((known) => isOvertaken(arrived.get(known.id), known)).map(({ id }) => id),
    );
    const newer = (id: string) => (overtaken.has(id) ? undefined : arrived.get(id));
    return {
      ...criterion,
      standing: (overtaken.size === 0 ? standings.get(criterion.id) : undefined) ?? criterion.standing,
      allQuestions: criterion.allQuestions.map(({ id, answer }) => ({
        id,
        answer: newer(id)?.answer ?? answer,
      })),
      questions: criterion.questions.map((known) => ({ ...known, ...newer(known.id) })),
    };
  });
}

/** A questionnaire that was fetched anew; criteria in which something newer is known already stay as they are known. */
export function notOlderThan(fetched: Questionnaire, known: Questionnaire | undefined): Questionnaire {
  const before = new Map(criteriaIn(known).map((criterion) => [criterion.id, criterion]));
  return changedCriteria(fetched, (criterion) => {
    const questions = new Map(before.get(criterion.id)?.questions.map((each) => [each.id, each]));
    const isOld = criterion.questions.some((arrived) => isOvertaken(arrived, questions.get(arrived.id)));
    return (isOld ? before.get(criterion.id) : undefined) ?? criterion;
  });
}

/** Every criterion of a questionnaire, in printed order. */
export function criteriaIn(questionnaire: Questionnaire | undefined): readonly AskedCriterion[] {
  return questionnaire?.fields.flatMap(({ criteria }) => criteria) ?? [];
}

/** The questionnaire with one question changed. */
export function withQuestion(
  questionnaire: Questionnaire,
  questionId: string,
  change: (question: QuestionView) => QuestionView,
): Questionnaire {
  return changedCriteria(questionnaire, (criterion) => ({
    ...criterion,
    questions: criterion.questions.map((each) =>
      each.id === questionId ? { ...each, ...change(each) } : each,
    ),
  }));
}

function changedCriteria(
  questionnaire: Questionnaire,
  change: (criterion: AskedCriterion) => AskedCriterion,
): Questionnaire {
  return {
    ...questionnaire,
    fields: questionnaire.fields.map((field) => ({ ...field, criteria: field.criteria.map(change) })),
  };
}

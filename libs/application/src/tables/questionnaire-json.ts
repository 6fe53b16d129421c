import { glyphOfSymbol, questionnaireKeyText } from '@selbstcheck/domain';
import type { QuestionnaireFact } from './questionnaire-facts.js';
import type { QuestionnaireOrigin } from './questionnaire-origin.js';

/** By what a questionnaire as JSON is known, see docs/questionnaire-file.md. */
export const QUESTIONNAIRE_FORMAT = 'selbstcheck-questionnaire';

/** The version of the format. */
export const QUESTIONNAIRE_FORMAT_VERSION = 1;

/** A questionnaire as it is written into a JSON file. */
export function questionnaireJson(
  { municipality, work, department }: QuestionnaireOrigin,
  facts: readonly QuestionnaireFact[],
) {
  const { round, plan, catalogue } = work;
  return {
    format: QUESTIONNAIRE_FORMAT,
    version: QUESTIONNAIRE_FORMAT_VERSION,
    municipality,
    round: {
      id: round.id,
      title: round.title,
      referenceDate: round.referenceDate,
      deadline: plan.sourceName === null ? plan.deadline : null,
      source: plan.sourceName,
    },
    catalogue: { id: catalogue.id, title: catalogue.title, edition: catalogue.edition },
    department,
    rows: facts.map((fact) => rowOf(fact, round.id)),
  };
}

function rowOf(fact: QuestionnaireFact, roundId: string) {
  const { field, criterion, question, department, rating, revision, last } = fact;
  const place = {
    key: questionnaireKeyText({
      level: question === null ? 'criterion' : 'question',
      ...{ roundId, partId: (question ?? criterion).id, revision, department },
    }),
    field: field.title,
    criterion: criterion.title,
  };
  if (question === null) return { ...place, rating: rating && glyphOfSymbol(rating.symbol) };
  return {
    ...place,
    code: question.code,
    question: question.text,
    department,
    answer: given(fact.answer),
    note: fact.note,
    lastTime: { answer: given(last.answer), note: last.note },
  };
}

function given(answer: QuestionnaireFact['answer']): string | null {
  return answer === 'not_answered' ? null : answer;
}

import type { Questionnaire, QuestionView } from '@selbstcheck/contracts';
import type { AgreedAnswer, CatalogueVersion, DepartmentAnswer } from '@selbstcheck/domain';
import { criteriaIn } from '../api/merged-questionnaire.js';
import type { OutboxEntry } from '../outbox/outbox-entry.js';
import { ownAnswer } from './own-answer.js';

/** The questions of a questionnaire as the domain's functions take them: as a catalogue version of these questions. */
export function catalogueOf(
  { fields }: Questionnaire,
  questionsOf: (
    criterion: Questionnaire['fields'][number]['criteria'][number],
  ) => readonly { readonly id: string }[],
): CatalogueVersion {
  return {
    id: 'questionnaire',
    title: { de: '' },
    edition: '',
    isDemonstration: false,
    fields: fields.map((field) => ({
      ...field,
      criteria: field.criteria.map((criterion) => {
        const questions = questionsOf(criterion).map(({ id }) => ({ id, code: '', text: null }));
        return { id: criterion.id, title: criterion.title, questionCount: questions.length, questions };
      }),
    })),
  };
}

/** What departments say, with what is not sent yet in the place of what the server has. */
export function departmentAnswersIn(
  questionnaire: Questionnaire,
  entries: readonly OutboxEntry[],
): readonly DepartmentAnswer[] {
  return questionsIn(questionnaire).flatMap((question) => {
    const questionId = question.id;
    const typing = entries.filter((entry) => entry.questionId === questionId);
    const departments = [...question.answers, ...typing].map(({ department }) => department);
    return [...new Set(departments)].map((department) => {
      const { answer, note, basis } = ownAnswer(question, department, typing);
      return { questionId, department, answer, note, basis };
    });
  });
}

export function agreedAnswersIn(questionnaire: Questionnaire): readonly AgreedAnswer[] {
  return questionsIn(questionnaire).flatMap(({ id, agreed }) =>
    agreed === null ? [] : [{ questionId: id, answer: agreed.answer, reason: agreed.reason }],
  );
}

function questionsIn(questionnaire: Questionnaire): readonly QuestionView[] {
  return criteriaIn(questionnaire).flatMap(({ questions }) => questions);
}

import type { Questionnaire } from '@selbstcheck/contracts';
import { roundProgress, settleQuestions, type RoundProgress } from '@selbstcheck/domain';
import type { OutboxEntry } from '../outbox/outbox-entry.js';
import { agreedAnswersIn, catalogueOf, departmentAnswersIn } from './entered-catalogue.js';

/**
 * How far the department of a questionnaire is with what it holds, or, without one, everybody together; what is not sent
 * yet counts.
 */
export function shownProgress(questionnaire: Questionnaire, entries: readonly OutboxEntry[]): RoundProgress {
  const { department } = questionnaire;
  const catalogue = catalogueOf(questionnaire, ({ questions }) =>
    questions.filter(({ departments }) => department === null || departments.includes(department)),
  );
  const departmentAnswers = departmentAnswersIn(questionnaire, entries).filter(
    (answer) => department === null || answer.department === department,
  );
  return roundProgress(
    catalogue,
    settleQuestions(catalogue, { departmentAnswers, agreedAnswers: agreedAnswersIn(questionnaire) }),
  );
}

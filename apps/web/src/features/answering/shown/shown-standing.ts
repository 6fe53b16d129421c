import type { CriterionStanding, Questionnaire } from '@selbstcheck/contracts';
import { criteriaOf, scoreCriterion, settleQuestions, WK_2020, type Answer } from '@selbstcheck/domain';
import { criteriaIn } from '../api/merged-questionnaire.js';
import type { OutboxEntry } from '../outbox/outbox-entry.js';
import { agreedAnswersIn, catalogueOf, departmentAnswersIn } from './entered-catalogue.js';

/**
 * How a criterion stands: as the server scored it, or, as long as it does not have everything that was typed, as the
 * same functions score it here. undefined where the questionnaire has no such criterion.
 */
export function shownStanding(
  questionnaire: Questionnaire,
  criterionId: string,
  entries: readonly OutboxEntry[],
): CriterionStanding | undefined {
  const asked = criteriaIn(questionnaire).find(({ id }) => id === criterionId);
  if (asked === undefined) return undefined;
  const typed = asked.questions.some(({ id }) => entries.some(({ questionId }) => questionId === id));
  if (!typed || asked.standing.isRecorded) return asked.standing;
  const catalogue = catalogueOf(
    { ...questionnaire, fields: fieldOf(questionnaire, criterionId) },
    (each) => each.allQuestions,
  );
  const settled = settleQuestions(catalogue, {
    departmentAnswers: departmentAnswersIn(questionnaire, entries),
    agreedAnswers: agreedAnswersIn(questionnaire),
  });
  const shown = new Set(asked.questions.map(({ id }) => id));
  const answers = asked.allQuestions.map(({ id, answer }): [string, Answer] => [
    id,
    shown.has(id) ? (settled.get(id)?.answer ?? answer) : answer,
  ]);
  const [criterion] = criteriaOf(catalogue);
  if (criterion === undefined) return asked.standing;
  // symbols and counts are the same under every model; only stages and evidence are not
  const score = scoreCriterion(criterion, { answers: new Map(answers), recorded: new Map() }, WK_2020);
  const counts = { rated: score.rated ?? 0, asked: score.asked ?? 0 };
  return { criterionId, symbol: score.symbol, ...counts, isRecorded: false };
}

function fieldOf({ fields }: Questionnaire, criterionId: string): Questionnaire['fields'] {
  return fields.flatMap((field) => {
    const criteria = field.criteria.filter(({ id }) => id === criterionId);
    return criteria.length === 0 ? [] : [{ ...field, criteria }];
  });
}

import type { Questionnaire, QuestionView } from '@selbstcheck/contracts';
import { isAt, type OutboxEntry } from '../outbox/outbox-entry.js';
import { criteriaIn } from './merged-questionnaire.js';
import { revisionOf } from './newer-question.js';

/** Somebody else said something to a question just now. */
export interface AnswerNews {
  readonly questionId: string;
  readonly department: string;
}

/** What of the arrived questions is new to this page and was not entered from here, the newest of each question. */
export function newsIn(
  known: Questionnaire | undefined,
  arrived: readonly QuestionView[],
  unsaved: readonly OutboxEntry[],
): readonly AnswerNews[] {
  const questions = new Map(
    criteriaIn(known).flatMap((criterion) => criterion.questions.map((each) => [each.id, each] as const)),
  );
  return arrived.flatMap((question) => {
    const before = questions.get(question.id);
    if (before === undefined) return [];
    const newest = question.answers
      .filter(({ department, revision }) => revision > revisionOf(before, department))
      .filter(
        ({ department }) => !unsaved.some((entry) => isAt({ questionId: question.id, department }, entry)),
      )
      .toSorted((a, b) => (a.at < b.at ? 1 : -1));
    return newest.slice(0, 1).map(({ department }) => ({ questionId: question.id, department }));
  });
}

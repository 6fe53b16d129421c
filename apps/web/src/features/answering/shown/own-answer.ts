import type { DepartmentAnswerView, QuestionView } from '@selbstcheck/contracts';
import { isAt, type OutboxEntry, type Said } from '../outbox/outbox-entry.js';

/** What a department says to a question as its screen shows it: what was typed last, sent or not. */
export interface OwnAnswer extends Said {
  /** What a change is based on. */
  readonly revision: number;
  /** What the server has of it; undefined where it has nothing. */
  readonly saved: DepartmentAnswerView | undefined;
  /** What it does not have yet, newest last. */
  readonly unsaved: readonly OutboxEntry[];
}

const NOTHING_SAID: Said = { answer: 'not_answered', note: null, basis: 'fresh' };

export function ownAnswer(
  question: QuestionView,
  department: string,
  entries: readonly OutboxEntry[],
): OwnAnswer {
  const saved = question.answers.find((answer) => answer.department === department);
  const unsaved = entries.filter((entry) => isAt({ questionId: question.id, department }, entry));
  const { answer, note, basis } = unsaved.at(-1) ?? saved ?? NOTHING_SAID;
  return { answer, note, basis, revision: saved?.revision ?? 0, saved, unsaved };
}

import type { DraftQuestions } from '@selbstcheck/contracts';
import { questionDifferences } from './question-differences.js';
import { EMPTY_TABLE, type QuestionTableState } from './table-changes.js';
import { questionsIn, withNew, writtenRows, type NewQuestion } from './typed-questions.js';

const FORM = 'draft-questions@1';

/** The questions of a draft while somebody changes them. */
export interface DraftQuestionsWork {
  readonly form: typeof FORM;
  /** The revision that was looked at. */
  readonly revision: number;
  /** The questions as they were stored then. */
  readonly began: readonly NewQuestion[];
  readonly table: QuestionTableState;
}

export function workOn({ revision, version }: DraftQuestions): DraftQuestionsWork {
  const began = questionsIn(version.fields);
  return { form: FORM, revision, began, table: { ...EMPTY_TABLE, questions: withNew([], began) } };
}

export function isDraftQuestionsWork(kept: unknown): kept is DraftQuestionsWork {
  return typeof kept === 'object' && kept !== null && 'form' in kept && kept.form === FORM;
}

/** Whether anything differs from what was stored. */
export function isChanged({ began, table }: DraftQuestionsWork): boolean {
  const rows = writtenRows(table.questions);
  const isReordered = rows.map(({ code }) => code).join() !== began.map(({ code }) => code).join();
  return isReordered || rows.length !== table.questions.length || questionDifferences(rows, began).length > 0;
}

import type { SentenceParams } from '../kernel/selbstcheck-error.js';
import { CATALOGUE_TEXT_LIMITS } from './catalogue-limits.js';
import type { QuestionRow } from './pasted-questions-row.js';

/** What forbids that rows become the questions of a version. */
export const QUESTION_ROW_PROBLEMS = [
  'criterion-missing',
  'code-missing',
  'code-long',
  'code-twice',
  'wording-long',
] as const;

/** See QUESTION_ROW_PROBLEMS. */
export type QuestionRowProblemCode = (typeof QUESTION_ROW_PROBLEMS)[number];

/** One thing that a person has to put right in a row. */
export interface QuestionRowProblem {
  readonly code: QuestionRowProblemCode;
  /** Place of the row in the list, from 0. */
  readonly index: number;
  readonly params: SentenceParams;
}

/** A row as a person leaves it: tidied, and in a criterion or not. */
export interface WrittenQuestion extends Pick<QuestionRow, 'code' | 'text'> {
  readonly criterionId: string | null;
}

/** Everything that is wrong with rows, in their order; `criterionIds` are those of the version. */
export function questionRowProblems(
  rows: readonly WrittenQuestion[],
  criterionIds: ReadonlySet<string>,
): readonly QuestionRowProblem[] {
  const counts = new Map<string, number>();
  for (const { code } of rows) counts.set(code, (counts.get(code) ?? 0) + 1);
  return rows.flatMap(({ code, text, criterionId }, index) => {
    const problem = (isOne: boolean, problemCode: QuestionRowProblemCode, params: SentenceParams = {}) =>
      isOne ? [{ code: problemCode, index, params: { code, ...params } }] : [];
    const limits = CATALOGUE_TEXT_LIMITS;
    return [
      ...problem(criterionId === null || !criterionIds.has(criterionId), 'criterion-missing'),
      ...problem(code === '', 'code-missing'),
      ...problem(code.length > limits.code, 'code-long', { length: code.length, limit: limits.code }),
      ...problem(code !== '' && (counts.get(code) ?? 0) > 1, 'code-twice'),
      ...problem((text?.length ?? 0) > limits.wording, 'wording-long', {
        length: text?.length ?? 0,
        limit: limits.wording,
      }),
    ];
  });
}

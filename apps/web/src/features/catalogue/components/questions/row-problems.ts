import { questionRowProblems, tidyTyped, type QuestionRowProblem } from '@selbstcheck/domain';
import type { TypedQuestion, VersionFields } from './typed-questions.js';

/** What is still wrong with each row, by its key; the server asks the same. */
export function problemsByRow(
  questions: readonly TypedQuestion[],
  fields: VersionFields,
): ReadonlyMap<number, readonly QuestionRowProblem[]> {
  const criterionIds = new Set(fields.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const rows = questions.map(({ code, text, criterionId }) => ({
    code: tidyTyped(code) ?? '',
    text: tidyTyped(text),
    criterionId,
  }));
  const byRow = new Map<number, readonly QuestionRowProblem[]>();
  for (const problem of questionRowProblems(rows, criterionIds)) {
    const key = questions[problem.index]?.key ?? 0;
    byRow.set(key, [...(byRow.get(key) ?? []), problem]);
  }
  return byRow;
}

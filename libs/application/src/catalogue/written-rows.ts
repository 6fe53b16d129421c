import {
  criteriaOf,
  questionRowProblems,
  SelbstcheckError,
  tidyTyped,
  type CatalogueVersion,
  type QuestionRowProblem,
  type WrittenQuestion,
} from '@selbstcheck/domain';
import { rejectTooManyQuestions } from './draft-limits.js';
import { questionsEmpty } from './questions-empty.js';

const SENTENCES: Readonly<Record<QuestionRowProblem['code'], string>> = {
  'criterion-missing': 'belongs to no criterion of the version. Choose one.',
  'code-missing': 'has no code, such as "1.4.2". Write one.',
  'code-long': 'has a code that is too long. Shorten it.',
  'code-twice': 'has a code that another question has too. Give each question a code of its own.',
  'wording-long': 'has a wording that is too long. Shorten it.',
};

/**
 * Rows tidied, as they become questions of a version with these criteria. Throws `questions-empty`, `draft-too-large`,
 * or `questions-unsound` for the first problem, its QuestionRowProblemCode as the param `problem`.
 */
export function writtenRows(
  rows: readonly WrittenQuestion[],
  version: CatalogueVersion,
): readonly WrittenQuestion[] {
  if (rows.length === 0) throw questionsEmpty();
  rejectTooManyQuestions(rows.length);
  const tidied = rows.map(({ code, text, criterionId }) => ({
    code: tidyTyped(code) ?? '',
    text: text === null ? null : tidyTyped(text),
    criterionId,
  }));
  const problems = questionRowProblems(tidied, new Set(criteriaOf(version).map(({ id }) => id)));
  const [first, ...others] = problems;
  if (first !== undefined) throw rowsUnsound(first, others.length);
  return tidied;
}

function rowsUnsound({ code, index, params }: QuestionRowProblem, others: number): SelbstcheckError {
  const more = others === 0 ? '' : ` Problems besides this one: ${others}.`;
  return new SelbstcheckError(
    'questions-unsound',
    `The question "${String(params.code)}" in row ${index + 1} ${SENTENCES[code]}${more}`,
    { ...params, problem: code, row: index + 1, others },
  );
}

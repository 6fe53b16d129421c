import { parseQuestionCode } from '@selbstcheck/domain';
import type { TypedQuestion, VersionFields } from './typed-questions.js';

/**
 * The code that a further question of a criterion would have: one more than its last, else the first one behind the
 * criterion before it. Empty where the table has that code already.
 */
export function nextCode(
  questions: readonly TypedQuestion[],
  fields: VersionFields,
  criterionId: string,
): string {
  const field = fields.find(({ criteria }) => criteria.some(({ id }) => id === criterionId));
  if (field === undefined) return '';
  const place = field.criteria.findIndex(({ id }) => id === criterionId);
  for (let earlier = place; earlier >= 0; earlier -= 1) {
    const last = lastCodeIn(questions, field.criteria[earlier]?.id);
    if (last === null) continue;
    const distance = place - earlier;
    const number = distance === 0 ? last.question + 1 : 1;
    return ifFree(questions, `${last.field}.${last.criterion + distance}.${number}`);
  }
  return ifFree(questions, `${field.number}.${place + 1}.1`);
}

function lastCodeIn(questions: readonly TypedQuestion[], criterionId: string | undefined) {
  const codes = questions.flatMap((question) =>
    question.criterionId === criterionId ? (parseQuestionCode(question.code) ?? []) : [],
  );
  return codes.at(-1) ?? null;
}

function ifFree(questions: readonly TypedQuestion[], code: string): string {
  return questions.some((question) => question.code === code) ? '' : code;
}

import { checkDepartmentAnswer, type QuestionHolding } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import { rejectForeignDepartment } from '../rounds/acting-department.js';

/**
 * Evidence goes where an answer could go. Throws `department-not-yours`, `question-unknown` and
 * `question-not-assigned`.
 */
export function rejectForeignQuestion(
  actor: Actor,
  questionId: string,
  department: string,
  holding: QuestionHolding | undefined,
): void {
  rejectForeignDepartment(actor, department);
  checkDepartmentAnswer(
    { questionId, department, answer: 'not_answered', note: null, basis: 'fresh' },
    holding,
    undefined,
  );
}

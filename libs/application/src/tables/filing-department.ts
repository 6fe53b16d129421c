import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import { rejectForeignDepartment } from '../rounds/acting-department.js';
import type { RoundInWork } from '../rounds/round-in-work.js';

/**
 * Whose answers a file holds: those of the department that was asked for, else of the only one that it names, else a
 * contributor's own. Throws `table-file-department`, `department-not-yours` and `department-without-questions`.
 */
export function filingDepartment(
  actor: Actor,
  asked: string | null,
  departments: readonly string[],
  work: RoundInWork,
): string {
  const [named, ...others] = departments;
  const only = others.length === 0 ? named : undefined;
  const department = asked ?? only ?? (actor.role === 'contributor' ? actor.department : null);
  if (department === null) {
    throw new SelbstcheckError(
      'table-file-department',
      'The file does not say whose answers it holds, or holds those of several departments. Choose the department and send it again.',
    );
  }
  rejectForeignDepartment(actor, department);
  rejectWithoutQuestions(work, department);
  return department;
}

/** Throws `department-without-questions` where a department neither holds nor answered anything. */
export function rejectWithoutQuestions({ holdings, entered }: RoundInWork, department: string): void {
  const isAsked =
    holdings.some(({ departments }) => departments.includes(department)) ||
    entered.departmentAnswers.some((said) => said.department === department);
  if (isAsked) return;
  throw new SelbstcheckError(
    'department-without-questions',
    `"${department}" has no questions in this round. Assign some to it, or choose another department.`,
    { department },
  );
}

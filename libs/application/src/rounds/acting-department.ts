import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';

/**
 * Whether somebody may answer for a department: the coordination for every one, everybody else for the one they
 * belong to.
 */
export function actsFor(actor: Actor, department: string): boolean {
  if (actor.role === 'coordination') return true;
  return (
    actor.role === 'contributor' && actor.department !== null && plain(actor.department) === plain(department)
  );
}

/** Throws `department-not-yours` where somebody may not answer for a department. */
export function rejectForeignDepartment(actor: Actor, department: string): void {
  if (actsFor(actor, department)) return;
  throw new SelbstcheckError(
    'department-not-yours',
    `You do not belong to "${department}", so you cannot answer for it. Choose your own department, or ask Koordination.`,
    { department },
  );
}

function plain(department: string): string {
  return department.normalize('NFC').trim();
}

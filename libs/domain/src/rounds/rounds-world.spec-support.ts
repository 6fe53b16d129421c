import type { Answer } from '../scoring/answer.js';
import type { Assignment, AssignmentLevel, QuestionHolding } from './assignments.js';
import type { AgreedAnswer, DepartmentAnswer, GivenAnswer } from './department-answers.js';

const ANSWER_OF: Readonly<Record<string, Answer>> = {
  3: 'yes',
  2: 'rather_yes',
  1: 'rather_no',
  0: 'no',
  '-': 'not_assessable',
  '.': 'not_answered',
};

/** An assignment from "criterion A1.1 Kultur". */
export function assignmentOf(text: string): Assignment {
  const [level, partId = '', ...department] = text.split(' ');
  return { level: level as AssignmentLevel, partId, department: department.join(' ') };
}

/** Assignments as lines like "criterion A1.1 Kultur". */
export function linesOf(assignments: readonly Assignment[]): readonly string[] {
  return assignments.map(({ level, partId, department }) => `${level} ${partId} ${department}`);
}

/** Holdings as lines like "A1.1.1 criterion Kultur" or "A1.1.1 nobody". */
export function shortHoldings(holdings: readonly QuestionHolding[]): readonly string[] {
  return holdings.map(({ questionId, level, departments }) =>
    level === null ? `${questionId} nobody` : `${questionId} ${level} ${departments.join(', ')}`,
  );
}

/**
 * What a department says from "A1.1.1 Kultur 3": the sign is that of comparison worlds, "3=" confirms the last round's
 * answer, and whatever follows is the note.
 */
export function said(text: string): DepartmentAnswer {
  const [questionId = '', department = '', sign = '.', ...note] = text.split(' ');
  return {
    questionId,
    department,
    answer: ANSWER_OF[sign[0] ?? '.'] ?? 'not_answered',
    note: note.length === 0 ? null : note.join(' '),
    basis: sign.endsWith('=') ? 'confirmed' : 'fresh',
  };
}

/** An agreed answer from "A1.1.1 2 Grund". */
export function agreed(text: string): AgreedAnswer {
  const [questionId = '', sign = '', ...reason] = text.split(' ');
  return { questionId, answer: ANSWER_OF[sign] as GivenAnswer, reason: reason.join(' ') };
}

import type { NamedQuestion } from './auswertung-draft.js';

/** Whether the stated answer leaves the question out of the processed ones: not answered, or no assessment possible. */
export function isMissing(question: NamedQuestion): boolean {
  return question.answer === 'not_answered' || question.answer === 'not_assessable';
}

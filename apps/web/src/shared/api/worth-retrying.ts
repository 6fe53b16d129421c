import { PROBLEM_STATUS } from '@selbstcheck/contracts';
import { problemCodeOf } from '../i18n/problem-sentence.js';

/** Whether asking again may help: the server was away or in trouble, rather than refused what it was given. */
export function isWorthRetrying(error: unknown): boolean {
  const code = problemCodeOf(error);
  return code === 'server-unreachable' || code === 'answer-unexpected' || PROBLEM_STATUS[code] >= 500;
}

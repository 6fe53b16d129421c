import type { CatalogueProblem } from './catalogue-problem.js';
import { problemIf } from './problem-if.js';

/** The problem of a text of more than `limit` signs, if it is one. */
export function longText(text: string, limit: number, place: string): readonly CatalogueProblem[] {
  return problemIf(text.length > limit, 'catalogue-text-long', place, { length: text.length, limit });
}

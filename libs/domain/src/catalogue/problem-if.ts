import type { SentenceParams } from '../kernel/selbstcheck-error.js';
import type { CatalogueProblem, CatalogueProblemCode } from './catalogue-problem.js';

/** The problem as a list of one where the condition holds, else an empty list. */
export function problemIf(
  applies: boolean,
  code: CatalogueProblemCode,
  place: string,
  params: SentenceParams = {},
): readonly CatalogueProblem[] {
  return applies ? [{ code, place, params }] : [];
}

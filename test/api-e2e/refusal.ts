import { expect } from '@jest/globals';
import { PROBLEM_STATUS, type Problem, type ProblemCode } from '@selbstcheck/contracts';

/** Whole sentences that say what to do, and nothing of the program: no stack, file, class or query. */
const SENTENCES = /^[A-Z"][^\n]{10,}\.$/;
const PROGRAM = /\bat [\w.<]+ \(|\.[jt]s\b|node_modules|\/src\/|Error:|SELECT |SQLITE/;

/** A refusal has its code and status, a clear sentence that matches, and shows nothing of the program. */
export function expectRefusal(problem: Problem, code: ProblemCode, sentence: RegExp = SENTENCES): void {
  expect(problem).toMatchObject({ code, status: PROBLEM_STATUS[code] });
  expect(problem.detail).toMatch(SENTENCES);
  expect(problem.detail).toMatch(sentence);
  expect(JSON.stringify(problem)).not.toMatch(PROGRAM);
}

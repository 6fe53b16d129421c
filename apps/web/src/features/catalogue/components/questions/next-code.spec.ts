import { describe, expect, it } from '@jest/globals';
import { nextCode } from './next-code.js';
import { FIELDS } from './questions.spec-support.js';
import { questionsIn, withNew, type NewQuestion } from './typed-questions.js';

const next = (criterionId: string, ...rows: readonly NewQuestion[]) =>
  nextCode(withNew([], rows), FIELDS, criterionId);
const row = (code: string, criterionId: string): NewQuestion => ({ code, text: null, criterionId });

describe('the code of a further question', () => {
  it('is one more than the last in its criterion', () => {
    expect(next('a1', ...questionsIn(FIELDS))).toBe('1.1.2');
    expect(next('a1', row('1.1.9', 'a1'), row('1.1.4', 'a1'))).toBe('1.1.5');
  });

  it('is the first behind the criterion before, which may be counted differently', () => {
    expect(next('a2', row('1.3.2', 'a1'))).toBe('1.4.1');
    expect(next('a2')).toBe('1.2.1');
    expect(next('b1', row('1.3.2', 'a1'))).toBe('2.1.1');
  });

  it('is left to the person where the table has it, or its criterion is none of the version', () => {
    expect(next('a2', row('1.2.1', 'b1'))).toBe('');
    expect(next('other')).toBe('');
  });
});

import { describe, expect, it } from '@jest/globals';
import { questionRowProblems, type WrittenQuestion } from './question-row-problems.js';

const CRITERIA = new Set(['c1', 'c2']);
const row = (changes: Partial<WrittenQuestion>): WrittenQuestion => ({
  ...{ code: '1.1.1', text: null, criterionId: 'c1' },
  ...changes,
});
const shortProblems = (...rows: readonly WrittenQuestion[]) =>
  questionRowProblems(rows, CRITERIA).map(({ code, index }) => `${index} ${code}`);

describe('rows that a person wrote', () => {
  it('are sound with a code, a criterion and any wording up to the limit', () => {
    expect(shortProblems(row({}), row({ code: '1.1.2', text: 'x'.repeat(1_000) }))).toEqual([]);
    expect(shortProblems(row({ code: '4.2a', criterionId: 'c2' }))).toEqual([]);
  });

  it('need a criterion of the version', () => {
    expect(shortProblems(row({ criterionId: null }), row({ code: '2', criterionId: 'other' }))).toEqual([
      '0 criterion-missing',
      '1 criterion-missing',
    ]);
  });

  it('need a code of their own that is not too long', () => {
    expect(shortProblems(row({ code: '' }), row({ code: '' }), row({ code: '1'.repeat(21) }))).toEqual([
      '0 code-missing',
      '1 code-missing',
      '2 code-long',
    ]);
    expect(shortProblems(row({}), row({ code: '2' }), row({ criterionId: 'c2' }))).toEqual([
      '0 code-twice',
      '2 code-twice',
    ]);
  });

  it('say how long a wording is and may be', () => {
    const [problem] = questionRowProblems([row({ text: 'x'.repeat(1_001) })], CRITERIA);
    expect(problem).toMatchObject({
      code: 'wording-long',
      params: { code: '1.1.1', length: 1_001, limit: 1_000 },
    });
  });
});

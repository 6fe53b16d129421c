import { describe, expect, it } from '@jest/globals';
import { codeFromDate } from './code-from-date.js';

describe('a code that a spreadsheet took for a day', () => {
  it.each([
    ['2002-04-01', '1.4.2'],
    ['2010-10-02', '2.10.10'],
    ['1931-01-07', '7.1.31'],
  ])('%s was %s', (date, code) => {
    expect(codeFromDate(date)).toBe(code);
  });

  it('is not told from what is no day', () => {
    expect(codeFromDate('1.4.2')).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { SelbstcheckError } from '@selbstcheck/domain';
import { isWorthRetrying } from './worth-retrying.js';

const problem = (code: string) => new SelbstcheckError(code, '');

describe('trying again', () => {
  it('is offered where the server was away or in trouble', () => {
    for (const code of ['server-unreachable', 'database-locked', 'internal-error']) {
      expect(isWorthRetrying(problem(code))).toBe(true);
    }
  });

  it('is not offered for a file that stays what it is', () => {
    for (const code of ['file-too-large', 'file-not-auswertung', 'pdf-encrypted']) {
      expect(isWorthRetrying(problem(code))).toBe(false);
    }
  });
});

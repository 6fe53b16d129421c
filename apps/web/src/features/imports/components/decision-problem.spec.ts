import { describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import { inputOfProblem, missingIn } from './decision-problem.js';

const complete = { draftHash: 'h', referenceDate: '2025-06-12' };

describe('a problem of the import form', () => {
  it('stands beside the input it belongs to', () => {
    expect(inputOfProblem(new SelbstcheckError('reference-date-invalid', ''))).toBe('referenceDate');
    expect(inputOfProblem(new SelbstcheckError('round-title-invalid', ''))).toBe('title');
  });

  it('stands above the form where it belongs to none', () => {
    expect(inputOfProblem(new SelbstcheckError('draft-changed', ''))).toBeNull();
    expect(inputOfProblem(new Error('x'))).toBeNull();
  });

  it('has an input for each date and title problem that storing can answer with', () => {
    for (const code of endpoints.commitAuswertung.problems) {
      const named = code.startsWith('reference-date-') || code.startsWith('round-title-');
      expect(inputOfProblem(new SelbstcheckError(code, '')) !== null).toBe(named);
    }
  });
});

describe('an unfinished import form', () => {
  it('names what is missing', () => {
    expect(missingIn({ ...complete, referenceDate: '' })?.code).toBe('reference-date-missing');
  });

  it('is complete without a title', () => {
    expect(missingIn(complete)).toBeNull();
  });
});

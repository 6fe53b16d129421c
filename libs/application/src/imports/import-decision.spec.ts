import { describe, expect, it } from '@jest/globals';
import { checkDecision, type ImportDecision } from './import-decision.js';

const TODAY = '2026-03-01';

function checked(changes: Partial<ImportDecision>) {
  return checkDecision({ draftHash: 'hash', referenceDate: '2020-07-01', ...changes }, TODAY);
}

describe('what a person decides about an import', () => {
  it.each([
    [{ referenceDate: '' }, 'reference-date-missing'],
    [{ referenceDate: '2023-02-29' }, 'reference-date-invalid'],
    [{ referenceDate: '01.07.2020' }, 'reference-date-invalid'],
    [{ referenceDate: '2026-03-02' }, 'reference-date-invalid'],
    [{ referenceDate: '1889-01-01' }, 'reference-date-invalid'],
    [{ title: 'Erste\u0000Runde' }, 'round-title-invalid'],
    [{ title: 'x'.repeat(201) }, 'round-title-invalid'],
  ])('is refused where it is %j', (changes, code) => {
    expect(() => checked(changes)).toThrow(expect.objectContaining({ code }));
  });

  it('may name today, and a title of its own', () => {
    expect(checked({ referenceDate: TODAY, title: ' Erste Runde ' })).toEqual({
      referenceDate: TODAY,
      title: 'Erste Runde',
    });
  });

  it('has the year as a title where none is given', () => {
    expect(checked({ title: '  ' }).title).toBe('2020');
  });
});

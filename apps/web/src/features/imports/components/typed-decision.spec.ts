import { describe, expect, it } from '@jest/globals';
import type { ImportPreview } from '@selbstcheck/contracts';
import { decisionOf, NOTHING_TYPED } from './typed-decision.js';

const preview: ImportPreview = {
  draftHash: 'hash',
  municipality: 'Musterstadt',
  date: null,
  declared: { questionsTotal: null, questionsProcessed: null, stage: null },
  computedStage: null,
  fields: [],
  participants: [],
  findings: [],
  catalogue: null,
  alreadyImportedAs: null,
};

describe('the decision on an import', () => {
  it('takes the municipality from the report until somebody changes it', () => {
    expect(decisionOf(preview, NOTHING_TYPED).municipality).toBe('Musterstadt');
    expect(decisionOf(preview, { ...NOTHING_TYPED, municipality: 'Beispielstadt' }).municipality).toBe(
      'Beispielstadt',
    );
  });

  it('does not bring back the name that somebody emptied', () => {
    expect(decisionOf(preview, { ...NOTHING_TYPED, municipality: '' }).municipality).toBe('');
  });

  it('takes the date from a report that bears a day, and none from one that does not', () => {
    expect(decisionOf({ ...preview, date: '2020-07-01' }, NOTHING_TYPED).referenceDate).toBe('2020-07-01');
    expect(decisionOf({ ...preview, date: '2020-07' }, NOTHING_TYPED).referenceDate).toBe('');
    expect(decisionOf(preview, NOTHING_TYPED).referenceDate).toBe('');
  });

  it('has a title only where one was typed', () => {
    expect(decisionOf(preview, { ...NOTHING_TYPED, title: '  ' })).not.toHaveProperty('title');
    expect(decisionOf(preview, { ...NOTHING_TYPED, title: ' Runde 2025 ' }).title).toBe('Runde 2025');
  });
});

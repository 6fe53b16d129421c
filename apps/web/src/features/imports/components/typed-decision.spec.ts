import { describe, expect, it } from '@jest/globals';
import type { ImportPreview } from '@selbstcheck/contracts';
import { decisionOf, NOTHING_TYPED } from './typed-decision.js';

const preview: ImportPreview = {
  draftHash: 'hash',
  municipality: 'Musterstadt',
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
    expect(decisionOf(preview, { ...NOTHING_TYPED, municipality: 'Beispielstadt' }).municipality).toBe('Beispielstadt');
  });

  it('does not bring back the name that somebody emptied', () => {
    expect(decisionOf(preview, { ...NOTHING_TYPED, municipality: '' }).municipality).toBe('');
  });

  it('has a title only where one was typed', () => {
    expect(decisionOf(preview, { ...NOTHING_TYPED, title: '  ' })).not.toHaveProperty('title');
    expect(decisionOf(preview, { ...NOTHING_TYPED, title: ' Runde 2025 ' }).title).toBe('Runde 2025');
  });
});

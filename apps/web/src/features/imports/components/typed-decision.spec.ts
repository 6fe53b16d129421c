import { describe, expect, it } from '@jest/globals';
import type { ImportPreview } from '@selbstcheck/contracts';
import { decisionOf, NOTHING_TYPED } from './typed-decision.js';

const preview: ImportPreview = {
  draftHash: 'hash',
  municipality: 'Musterstadt',
  namesAnother: false,
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
  it('takes the date from a report that bears a day, and none from one that does not', () => {
    expect(decisionOf({ ...preview, date: '2020-07-01' }, NOTHING_TYPED).referenceDate).toBe('2020-07-01');
    expect(decisionOf({ ...preview, date: '2020-07' }, NOTHING_TYPED).referenceDate).toBe('');
    expect(decisionOf(preview, NOTHING_TYPED).referenceDate).toBe('');
  });

  it('takes the date that somebody typed before the one of the report, also where it was emptied', () => {
    const dated = { ...preview, date: '2020-07-01' };
    expect(decisionOf(dated, { ...NOTHING_TYPED, referenceDate: '2021-03-01' }).referenceDate).toBe(
      '2021-03-01',
    );
    expect(decisionOf(dated, { ...NOTHING_TYPED, referenceDate: '' }).referenceDate).toBe('');
  });

  it('has a title only where one was typed', () => {
    expect(decisionOf(preview, { ...NOTHING_TYPED, title: '  ' })).not.toHaveProperty('title');
    expect(decisionOf(preview, { ...NOTHING_TYPED, title: ' Runde 2025 ' }).title).toBe('Runde 2025');
  });
});

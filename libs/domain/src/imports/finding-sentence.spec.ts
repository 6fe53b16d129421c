import { describe, expect, it } from '@jest/globals';
import { FINDING_CODES, type Finding } from './auswertung-draft.js';
import { findingSentence } from './finding-sentence.js';

const PARAMS = {
  sum: 106,
  declared: 3,
  computed: 4,
  overview: 3,
  overall: 2,
  chapter: 'B',
  title: 'Kultur',
  symbol: '✘',
  questions: '5.2.4',
  question: '5.2.4',
  position: 1,
  printed: 6,
  shift: 1,
  criteria: 4,
  total: 30,
  processed: 25,
  missing: 5,
  named: 4,
  known: 3,
  count: 12,
  date: '2020',
};

describe('sentences of findings', () => {
  it.each(FINDING_CODES)('%s has a plain German and an English sentence', (code) => {
    const finding: Finding = { code, line: 14, field: 2, params: PARAMS };
    for (const language of ['de', 'en'] as const) {
      const sentence = findingSentence(finding, language);
      expect(sentence).toMatch(/^[\p{Lu}„“].*\.$/u);
      expect(sentence).not.toMatch(/undefined|null|!|NaN/);
    }
    expect(findingSentence(finding, 'de')).not.toBe(findingSentence(finding, 'en'));
  });

  it('says which field would explain a wrong sum', () => {
    const params = { sum: 106, declared: 105, explainingField: 2, explainingTotal: 29 };
    expect(findingSentence({ code: 'total-mismatch', line: null, field: null, params }, 'de')).toContain(
      'wenn Handlungsfeld 2 29 Fragen hat',
    );
  });

  it('says the line of what could not be read, and leaves it out where there is none', () => {
    const finding: Finding = { code: 'symbol-unreadable', line: 37, field: 2, params: { title: 'Bildung' } };
    expect(findingSentence(finding, 'de')).toContain(
      '„Bildung“ konnte nicht sicher gelesen werden (Zeile 37).',
    );
    expect(findingSentence({ ...finding, line: null }, 'en')).not.toContain('line');
  });
});

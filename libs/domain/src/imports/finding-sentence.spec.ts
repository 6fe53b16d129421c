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
      'wenn zu Handlungsfeld 2 genau 29 Fragen gehören',
    );
  });

  it('says the line of what could not be read, and leaves it out where there is none', () => {
    const finding: Finding = { code: 'symbol-unreadable', line: 37, field: 2, params: { title: 'Bildung' } };
    expect(findingSentence(finding, 'de')).toContain(
      '„Bildung“ konnte nicht sicher gelesen werden (Zeile 37).',
    );
    expect(findingSentence({ ...finding, line: null }, 'en')).not.toContain('line');
  });

  it.each([
    [
      'missing-partly-named',
      { total: 9, processed: 6, missing: 3, named: 1 },
      'In Handlungsfeld 2 sind 6 von 9 Fragen bearbeitet; von den 3 übrigen nennt der Bericht nur eine.',
      'In field 2, 6 of 9 questions are answered; of the other 3 the report names only one.',
    ],
    [
      'missing-not-named',
      { total: 9, processed: 8, missing: 1, named: 0 },
      'In Handlungsfeld 2 sind 8 von 9 Fragen bearbeitet; welche fehlt, nennt der Bericht nicht.',
      'In field 2, 8 of 9 questions are answered; the report does not say which one is missing.',
    ],
    [
      'missing-not-named',
      { total: 3, processed: 1, missing: 2, named: 0 },
      'In Handlungsfeld 2 ist eine von 3 Fragen bearbeitet; welche 2 fehlen, nennt der Bericht nicht.',
      'In field 2, one of 3 questions is answered; the report does not say which 2 are missing.',
    ],
    [
      'more-named-than-missing',
      { total: 9, processed: 9, missing: 0, named: 1 },
      'In Handlungsfeld 2 sind 9 von 9 Fragen bearbeitet, es fehlt also keine; der Bericht nennt aber eine als nicht bearbeitet.',
      'In field 2, 9 of 9 questions are answered, so none is missing; but the report names one as not answered.',
    ],
    [
      'code-under-other-criterion',
      { questions: '2.3.1, 2.3.2', title: 'Kultur', position: 1 },
      'In Handlungsfeld 2 stehen die Fragen 2.3.1, 2.3.2 bei „Kultur“, dem 1. Kriterium, ihre Nummern gehören aber zu einem anderen.',
      'In field 2, questions 2.3.1, 2.3.2 stand with “Kultur”, criterion 1, but their numbers belong to another one.',
    ],
    [
      'symbol-on-thin-evidence',
      { title: 'Kultur', symbol: '✘', missing: 1, known: 1 },
      '„Kultur“ trägt die Einschätzung ✘, obwohl die einzige Frage dazu, die der Bericht erkennen lässt, ohne Antwort ist.',
      '“Kultur” is rated ✘ although the only question on it that the report lets us see has no answer.',
    ],
    [
      'unrated-all-missing',
      { title: 'Kultur', missing: 3 },
      '„Kultur“ hat keine Einschätzung (–), weil alle 3 Fragen dazu, die der Bericht erkennen lässt, ohne Antwort sind.',
      '“Kultur” has no rating (–) because all 3 questions on it that the report lets us see have no answer.',
    ],
    [
      'names-left-out',
      { count: 1 },
      'Der Bericht nennt eine Person; ihr Name wurde nicht übernommen.',
      'The report names one person; the name was left out.',
    ],
  ] as const)('%s is worded for the numbers it tells', (code, params, german, english) => {
    const finding: Finding = { code, line: null, field: 2, params };
    expect(findingSentence(finding, 'de')).toBe(german);
    expect(findingSentence(finding, 'en')).toBe(english);
  });
});

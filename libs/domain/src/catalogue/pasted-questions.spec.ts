import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { versionFrom } from './catalogue-world.spec-support.js';
import { pastedFindingSentence, type PastedFinding } from './pasted-questions-finding.js';
import { joinLines, tidyLine } from './pasted-questions-text.js';
import { PASTED_FINDING_CODES } from './pasted-questions-wording.js';
import { readPastedQuestions, writeQuestionRows } from './pasted-questions.js';

const base = versionFrom('b', {
  'Management und Steuerung': { Strukturen: [], Monitoring: [] },
  'Fairer Zugang': { Bildung: [], Sprache: [] },
});

const read = (...lines: readonly string[]) => readPastedQuestions(lines.join('\n'), base);
const shortRows = (...lines: readonly string[]) =>
  read(...lines).rows.map(({ code, text, line }) => `${line}: ${code} ${text ?? '(nur Code)'}`);
const shortFindings = (findings: readonly PastedFinding[]) =>
  findings.map(({ code, line, params }) => `${line} ${code} ${Object.values(params).join(' | ')}`);

describe('questions pasted from paper', () => {
  it('have a code and a wording, or a code alone', () => {
    expect(read('1.1.1 Gibt es eine Stelle?', '1.1.2', '1.1.3. Wer prüft?')).toEqual({
      rows: [
        { code: '1.1.1', text: 'Gibt es eine Stelle?', line: 1 },
        { code: '1.1.2', text: null, line: 2 },
        { code: '1.1.3', text: 'Wer prüft?', line: 3 },
      ],
      findings: [],
    });
  });

  it.each([
    ['a tab', '1.1.1\tWortlaut'],
    ['several tabs and trailing ones', '\t1.1.1\t\tWortlaut\t\t'],
    ['trailing spaces of a table', '1.1.1   Wortlaut    '],
    ['protected spaces', '\u00a01.1.1\u00a0\u202fWortlaut\u00a0'],
    ['Windows line ends', '1.1.1 Wortlaut\r'],
    ['a bullet sign', '• 1.1.1 Wortlaut'],
    ['a bullet of a word processor', '\uf0b7\t1.1.1 Wortlaut'],
    ['a dash before and behind the code', '- 1.1.1 – Wortlaut'],
    ['brackets and the word "Frage"', 'Frage 1.1.1) Wortlaut'],
    ['columns before the code', 'Management und Steuerung\tMonitoring\t1.1.1\tWortlaut'],
    ['invisible characters', '\ufeff1.1.1 Wort\u200blaut'],
  ])('are read with %s', (_, line) => {
    expect(shortRows(line)).toEqual(['1: 1.1.1 Wortlaut']);
  });

  it('continue over wrapped lines, also where the code stands alone above', () => {
    expect(shortRows('1.1.1 Gibt es', '  eine Stelle?', '1.1.2', 'Wer prüft', 'das Ergebnis?')).toEqual([
      '1: 1.1.1 Gibt es eine Stelle?',
      '3: 1.1.2 Wer prüft das Ergebnis?',
    ]);
  });

  it('are no numbers with other forms: dates, sums and deeper numbering', () => {
    expect(
      shortRows('1.1.1 Gilt seit', '01.04.2020 oder', '1.4.2020 für', '1.1.1.1 Fälle', '1.500 Menschen?'),
    ).toEqual(['1: 1.1.1 Gilt seit 01.04.2020 oder 1.4.2020 für 1.1.1.1 Fälle 1.500 Menschen?']);
  });

  it('put a word together that was split at the end of a line, and say so', () => {
    const { rows, findings } = read(
      '1.1.1 Gibt es Zusammen-',
      'arbeit, Deutsch-',
      'Kurse, Sprach-',
      'und Inte\u00ad',
      'grationskurse?',
    );
    expect(rows[0]?.text).toBe('Gibt es Zusammenarbeit, Deutsch-Kurse, Sprach- und Integrationskurse?');
    expect(shortFindings(findings)).toEqual(['1 word-joined 1.1.1 | Zusammenarbeit']);
  });

  it('keep a wording that a table program quotes because it has several lines', () => {
    expect(shortRows('1.1.1\t"Gibt es ""Weltoffenheit""', 'als Ziel?"')).toEqual([
      '1: 1.1.1 Gibt es "Weltoffenheit" als Ziel?',
    ]);
    expect(shortRows('1.1.1\t"Weltoffenheit"', '1.1.2 "Ziel', 'oder Weg"')).toEqual([
      '1: 1.1.1 "Weltoffenheit"',
      '2: 1.1.2 "Ziel oder Weg"',
    ]);
  });
});

describe('findings in pasted questions', () => {
  it('name headings and page numbers that were left out, wherever they stand', () => {
    const { rows, findings } = read(
      'Handlungsfeld 1 – Management und Steuerung',
      '1.1 Strukturen',
      '1.1.1 Gibt es',
      'Seite 3 von 9',
      'eine Stelle?',
      'monitoring',
      '1.2.1 Wer prüft?',
      '12',
    );
    expect(rows.map(({ text }) => text)).toEqual(['Gibt es eine Stelle?', 'Wer prüft?']);
    expect(shortFindings(findings)).toEqual([
      '1 line-left-out Handlungsfeld 1 – Management und Steuerung',
      '2 line-left-out 1.1 Strukturen',
      '4 line-left-out Seite 3 von 9',
      '6 line-left-out monitoring',
      '8 line-left-out 12',
    ]);
  });

  it('name lines that belong to no question', () => {
    const { rows, findings } = read('Fragebogen', '1.1.1 Gibt es eine Stelle?', '', 'Bitte ankreuzen.');
    expect(rows).toHaveLength(1);
    expect(shortFindings(findings)).toEqual(['1 no-code Fragebogen', '4 no-code Bitte ankreuzen.']);
  });

  it('name columns before the code once for the whole table', () => {
    const { findings } = read(
      'Management\tMonitoring\t1.1.1\tGibt es?',
      'Management\t\t1.1.2\tWer?',
      '•\t1.1.3',
    );
    expect(shortFindings(findings)).toEqual(['1 columns-left-out Management Monitoring | 2']);
    const sentences = findings.map((finding) => pastedFindingSentence(finding, 'de'));
    expect(sentences[0]).toContain('In 2 Zeilen, zuerst in Zeile 1, steht etwas vor dem Code');
  });

  it('name a code that stands there twice, and keep both', () => {
    const { rows, findings } = read('1.1.1 Gibt es eine Stelle?', '1.1.1 Wer prüft?');
    expect(rows).toHaveLength(2);
    expect(shortFindings(findings)).toEqual(['2 code-twice 1.1.1 | 1']);
  });

  it('name gaps in the numbering, whatever order the questions have', () => {
    const { findings } = read('1.1.5', '1.1.2', '1.1.1', '2.1.2');
    expect(shortFindings(findings)).toEqual([
      '1 numbering-gap 1.1.5 | 1.1.3 | 1.1.4',
      '4 numbering-gap 2.1.2 | 2.1.1 | 2.1.1',
    ]);
  });

  it('are empty for empty text', () => {
    expect(read('', ' \u00a0 ', '\t')).toEqual({ rows: [], findings: [] });
  });

  it.each(PASTED_FINDING_CODES)('%s has a plain German and an English sentence', (code) => {
    const params = {
      code: '1.1.3',
      text: 'x'.repeat(200),
      word: 'Zusammenarbeit',
      column: 'Wortlaut',
      earlier: 4,
      lines: 1,
      first: '1.1.1',
      last: '1.1.2',
    };
    const [german, english] = (['de', 'en'] as const).map((language) =>
      pastedFindingSentence({ code, line: 14, params }, language),
    );
    for (const sentence of [german, english]) {
      expect(sentence).toMatch(/^\p{Lu}.*14.*\.$/u);
      expect(sentence).not.toMatch(/undefined|null|!|x{61}/);
    }
    expect(german).not.toBe(english);
  });

  it('say one missing number and several', () => {
    const gap = (first: string) =>
      pastedFindingSentence(
        { code: 'numbering-gap', line: 2, params: { code: '1.1.3', first, last: '1.1.2' } },
        'de',
      );
    expect(gap('1.1.2')).toContain('fehlt in der Nummerierung 1.1.2;');
    expect(gap('1.1.1')).toContain('fehlt in der Nummerierung 1.1.1 bis 1.1.2;');
  });
});

describe('rows written as text', () => {
  const number = fc.integer({ min: 1, max: 99 });
  const code = fc.tuple(number, number, number).map((parts) => parts.join('.'));
  const signs = fc.constantFrom(
    '"',
    '-',
    '–',
    '•',
    '\u00ad',
    '\u00a0',
    '\t',
    '1.4.2',
    '12',
    'Seite 3',
    'Monitoring',
    ' ',
  );
  const wording = fc
    .array(fc.oneof(signs, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 5 })
    .map((parts) => joinLines([tidyLine(parts.join(''))]).text)
    .map((text) => (text === '' ? null : text));
  const rows = fc.array(fc.record({ code, text: fc.oneof(fc.constant(null), wording) }), { maxLength: 8 });

  it('are read as the same rows, one a line', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r', '\n\n'), (written, lineEnd) => {
        const text = writeQuestionRows(written).replaceAll('\n', lineEnd);
        const { rows: again, findings } = readPastedQuestions(text, base);
        expect(again.map(({ code: own, text: words }) => ({ code: own, text: words }))).toEqual(written);
        const known = findings.map(({ code: finding }) => finding);
        expect(known.filter((each) => each !== 'code-twice' && each !== 'numbering-gap')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keep every line of any text: in a row, or named by a finding', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            signs.filter((sign) => sign !== '\t'),
            code,
            fc.constantFrom('Gibt', 'es', '\n', '\n'),
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          const text = parts.join(' ');
          const { rows: again, findings } = readPastedQuestions(text, base);
          const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
          const kept = again.map((row) => row.code + (row.text ?? '')).join('');
          const told = findings.map(({ params }) => String(params.text ?? '')).join('');
          expect([...letters(kept + told)].sort()).toEqual([...letters(text)].sort());
        },
      ),
      { numRuns: 500 },
    );
  });
});

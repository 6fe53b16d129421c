import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { versionFrom } from '../catalogue/catalogue-world.spec-support.js';
import type { QuestionTableCell } from '../catalogue/question-table-line.js';
import { QUESTIONNAIRE_FINDING_CODES } from './questionnaire-rows-wording.js';
import { QUESTIONNAIRE_HEADINGS } from './questionnaire-rows-columns.js';
import { questionnaireFindingSentence } from './questionnaire-rows-finding.js';
import { questionnaireKeyFrom, questionnaireKeyText } from './questionnaire-rows-key.js';
import { questionnaireTable } from './questionnaire-rows-table.js';
import { readQuestionnaireRows } from './questionnaire-rows.js';

const catalogue = versionFrom('v', {
  'Management und Steuerung': { Strukturen: ['1.1.1', '1.1.2'], Monitoring: ['1.2.1'] },
  'Fairer Zugang': { Bildung: ['2.1.1'], Monitoring: ['2.2.1'] },
});

type Shown = string | Partial<QuestionTableCell>;
const cell = (shown: Shown): QuestionTableCell => ({
  ...{ text: '', isFormula: false, date: null },
  ...(typeof shown === 'string' ? { text: shown } : shown),
});
const sheet = (...lines: readonly (readonly Shown[])[]) =>
  lines.map((cells, index) => ({ row: index + 1, cells: cells.map(cell) }));

const HEAD = ['Nr.', 'Frage', 'Antwort', 'Notiz', 'Schlüssel (bitte nicht ändern)'];
const key = (partId: string, revision = 0, department: string | null = 'Jugendamt', roundId = 'r1') =>
  questionnaireKeyText({ level: 'question', roundId, partId, revision, department });
const readBelow = (head: readonly Shown[], ...lines: readonly (readonly Shown[])[]) => {
  const table = questionnaireTable([sheet(head, ...lines)]);
  return table && readQuestionnaireRows(table, { roundId: 'r1', catalogue });
};
const read = (...lines: readonly (readonly Shown[])[]) => readBelow(HEAD, ...lines);
const shortRows = (rows: ReturnType<typeof read>) =>
  rows?.rows.map(({ partId, basedOn, department, answer, note }) =>
    [partId, basedOn, department, answer, note].map(String).join(' '),
  );
const shortFindings = (rows: ReturnType<typeof read>) =>
  rows?.findings.map(({ code, row, params }) => [row, code, ...Object.values(params)].join(' '));
const [first = '', second = ''] = catalogue.fields[0]?.criteria[0]?.questions.map(({ id }) => id) ?? [];

describe('a filled-in questionnaire', () => {
  it('has answers and notes by their key, whatever the printed number says', () => {
    const rows = read(['9.9.9', 'Wer?', 'Ja', 'seit 2021', key(first, 3)], ['', '', '(✘)', '', key(second)]);
    expect(shortRows(rows)).toEqual([
      `${first} 3 Jugendamt yes seit 2021`,
      `${second} 0 Jugendamt rather_no null`,
    ]);
    expect(shortFindings(rows)).toEqual([]);
  });

  it('leaves alone what is left blank, and has a note without an answer', () => {
    const rows = read(['1.1.1', 'Wer?', '', '', key(first)], ['1.1.2', '', '', 'später', key(second)]);
    expect(shortRows(rows)).toEqual([`${second} 0 Jugendamt null später`]);
  });

  it('is found below other lines, with its columns in any order and in English', () => {
    const table = questionnaireTable([
      sheet(['Purpose']),
      sheet(['Auental'], ['Answer', 'Key', 'No.'], ['rather yes', key(first), '1.1.1']),
    ]);
    expect(table && readQuestionnaireRows(table, { roundId: 'r1', catalogue }).rows).toMatchObject([
      { row: 3, partId: first, answer: 'rather_yes' },
    ]);
  });

  it.each([
    ['Frage', 'Antwort'],
    ['Nr.', 'Notiz'],
    ['Kriterium', 'Frage'],
  ])('is none with only the columns %s and %s', (...head) => {
    expect(questionnaireTable([sheet(head, ['1.1.1', 'ja'])])).toBeNull();
  });

  it('keeps what is right beside an answer that cannot be understood', () => {
    const rows = read(
      ['1.1.1', '', 'manchmal', 'je nach Amt', key(first)],
      ['1.1.2', '', 'nein', '', key(second)],
    );
    expect(shortRows(rows)).toEqual([
      `${first} 0 Jugendamt null je nach Amt`,
      `${second} 0 Jugendamt no null`,
    ]);
    expect(shortFindings(rows)).toEqual(['2 answer-unknown manchmal']);
  });

  it('takes no formula, and keeps what is right beside it', () => {
    const formula = { text: 'ja', isFormula: true };
    const rows = read(['1.1.1', '', formula, 'geprüft', key(first)]);
    expect(shortRows(rows)).toEqual([`${first} 0 Jugendamt null geprüft`]);
    expect(shortFindings(rows)).toEqual(['2 formula-left-out Antwort']);
  });

  it('names a note that is too long, and keeps the answer', () => {
    const rows = read(['1.1.1', '', 'ja', 'x'.repeat(4001), key(first)]);
    expect(shortRows(rows)).toEqual([`${first} 0 Jugendamt yes null`]);
    expect(shortFindings(rows)).toEqual(['2 note-too-long 4000']);
  });

  it('names rows of another round, of no question, and those that stand there twice', () => {
    const rows = read(
      ['1.1.1', 'Wer?', 'ja', '', key(first, 0, 'Jugendamt', 'r2')],
      ['1.1.1', 'Wer?', 'ja', '', key('gone')],
      ['1.1.1', 'Wer?', 'ja', '', key(first)],
      ['1.1.1', 'Wer?', 'nein', '', key(first)],
      ['1.1.1', 'Wer?', 'nein', '', key(first, 0, 'Kultur')],
    );
    expect(shortRows(rows)).toEqual([`${first} 0 Jugendamt yes null`, `${first} 0 Kultur no null`]);
    expect(shortFindings(rows)).toEqual(['2 row-foreign Wer?', '3 row-unknown Wer?', '5 row-twice Wer? 4']);
    expect(rows?.isForeign).toBe(false);
  });

  it('is foreign where its rows name other rounds only, and names its departments though it is blank', () => {
    const foreign = read(['1.1.1', 'Wer?', '', '', key(first, 0, 'Jugendamt', 'r2')]);
    expect(foreign).toEqual({ rows: [], findings: [], departments: [], isForeign: true });
    const blank = read(['1.1.1', 'Wer?', '', '', key(first)], ['1.1.2', '', '', '', key(second)]);
    expect(blank).toEqual({ rows: [], findings: [], departments: ['Jugendamt'], isForeign: false });
  });

  it('without keys is read by the printed numbers, also where one became a date', () => {
    const rows = readBelow(
      ['Nr.', 'Antwort'],
      ['1.1.2', '4'],
      [{ text: '01.02.2001', date: '2001-02-01' }, '✘'],
      ['7.7.7', 'ja'],
    );
    expect(rows?.rows.map(({ basedOn, department, answer }) => [basedOn, department, answer])).toEqual([
      [null, null, 'yes'],
      [null, null, 'no'],
    ]);
    expect(shortFindings(rows)).toEqual(['3 code-was-date 1.2.1', '4 row-unknown 7.7.7']);
  });

  it('has symbols of whole criteria by key or by title, and does not guess between two of the same title', () => {
    const [criterion = ''] = catalogue.fields[1]?.criteria.map(({ id }) => id) ?? [];
    const rows = readBelow(
      ['Handlungsfeld', 'Kriterium', 'Einschätzung'],
      ['', 'Strukturen', '(✓)'],
      ['2 Fairer Zugang', 'Bildung', '–'],
      ['', 'Monitoring', '✘'],
      ['', 'Strukturen', '3'],
    );
    expect(rows?.rows.map(({ level, rating }) => [level, rating])).toEqual([
      ['criterion', { symbol: 2 }],
      ['criterion', { symbol: null }],
    ]);
    expect(rows?.rows[1]?.partId).toBe(criterion);
    expect(shortFindings(rows)).toEqual(['4 row-unknown Monitoring', '5 row-twice Strukturen 2']);
  });
});

describe('the key of a row', () => {
  it('is read as it was written', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,36}$/);
    const department = fc.option(fc.stringMatching(/^[^\n\r\u2028\u2029]{1,200}$/));
    const parts = { roundId: id, partId: id, revision: fc.nat({ max: 999_999_999 }), department };
    fc.assert(
      fc.property(
        fc.record({ level: fc.constantFrom('question' as const, 'criterion' as const), ...parts }),
        (key) => {
          expect(questionnaireKeyFrom(questionnaireKeyText(key))).toEqual(key);
        },
      ),
    );
  });

  it.each(['', 'F/r1/q1', 'X/r1/q1/0', 'F/r1/q1/x', 'F/r 1/q1/0'])('is not read from %j', (text) => {
    expect(questionnaireKeyFrom(text)).toBeNull();
  });
});

describe('words of questionnaire files', () => {
  it('are told apart in both languages', () => {
    for (const headings of Object.values(QUESTIONNAIRE_HEADINGS)) {
      expect(new Set(Object.values(headings)).size).toBe(Object.values(headings).length);
    }
  });

  it.each(QUESTIONNAIRE_FINDING_CODES)('say %s in both languages, with all that is to be said', (code) => {
    const params = {
      text: 'x'.repeat(80),
      column: 'Antwort',
      code: '1.4.2',
      earlier: 3,
      department: 'Kultur',
      rows: 2,
      longest: 4000,
    };
    for (const language of ['de', 'en'] as const) {
      const sentence = questionnaireFindingSentence({ code, row: 7, params }, language);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|x{61}|!/);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { versionFrom } from './catalogue-world.spec-support.js';
import type { QuestionTableCell } from './question-table-line.js';
import { readQuestionTable } from './question-table.js';

const base = versionFrom('b', {
  'Management und Steuerung': { Strukturen: [], Monitoring: [] },
  'Fairer Zugang': { Bildung: [], Monitoring: [] },
});

type Shown = string | Partial<QuestionTableCell>;

const cell = (shown: Shown): QuestionTableCell => ({
  ...{ text: '', isFormula: false, date: null },
  ...(typeof shown === 'string' ? { text: shown } : shown),
});
const sheet = (...lines: readonly (readonly Shown[])[]) =>
  lines.map((cells, index) => ({ row: index + 1, cells: cells.map(cell) }));

const HEAD = ['Handlungsfeld', 'Kriterium', 'Code', 'Wortlaut'];
const read = (...lines: readonly (readonly Shown[])[]) => readQuestionTable([sheet(HEAD, ...lines)], base);
const shortRows = (table: ReturnType<typeof read>) =>
  table?.rows.map(
    ({ code, text, line }) => `${code} ${text ?? '(nur Code)'} in ${table.criteria.get(line) ?? '?'}`,
  );
const shortFindings = (table: ReturnType<typeof read>) =>
  table?.findings.map(({ code, line, params }) => `${line} ${code} ${Object.values(params).join(' | ')}`);

describe('a table of questions', () => {
  it('has codes with and without wording, each beside its criterion', () => {
    const table = read(
      ['1 Management und Steuerung', 'Strukturen', '1.1.1', 'Gibt es eine Stelle?'],
      ['1 Management und Steuerung', 'Strukturen', '1.1.2'],
      ['2', 'Bildung', 'Frage 2.2.1.', 'Wer lernt?'],
    );
    expect(shortRows(table)).toEqual([
      '1.1.1 Gibt es eine Stelle? in b1.1',
      '1.1.2 (nur Code) in b1.1',
      '2.2.1 Wer lernt? in b2.1',
    ]);
    expect(shortFindings(table)).toEqual([]);
  });

  it('may stand on any sheet, below other lines, with its columns in any order and in English', () => {
    const table = readQuestionTable(
      [
        sheet(['Zweck'], ['Diese Datei …']),
        sheet(['Stand Mai'], ['Wording', 'No.', 'Criterion'], ['Who?', '1.1.1', '1.1 STRUKTUREN']),
      ],
      base,
    );
    expect(shortRows(table)).toEqual(['1.1.1 Who? in b1.1']);
    expect(table?.rows[0]?.line).toBe(3);
  });

  it('is none without columns for code and wording', () => {
    expect(readQuestionTable([sheet(['Code', 'Anmerkung'], ['1.1.1', 'x'])], base)).toBeNull();
    expect(readQuestionTable([], base)).toBeNull();
  });

  it('passes over the lines of criteria that still have no question', () => {
    const table = read(['1', 'Monitoring'], ['1', 'Monitoring', ' ', ' ']);
    expect(table).toEqual({ rows: [], findings: [], criteria: new Map() });
  });

  it('finds a criterion whose title occurs twice by its field', () => {
    const table = read(['Fairer Zugang', 'Monitoring', '9.9.1'], ['', 'Monitoring', '9.8.1']);
    expect(shortRows(table)).toEqual(['9.9.1 (nur Code) in b2.2', '9.8.1 (nur Code) in ?']);
    expect(shortFindings(table)).toContain('3 criterion-unknown Monitoring');
  });

  it('lets merged cells of a criterion stand for all codes that begin alike', () => {
    const table = read(['2', 'Bildung', '2.2.1'], ['', '', '2.2.2'], ['', '', '2.3.1']);
    expect(shortRows(table)).toEqual([
      '2.2.1 (nur Code) in b2.1',
      '2.2.2 (nur Code) in b2.1',
      '2.3.1 (nur Code) in ?',
    ]);
  });

  it('does not guess where a beginning stands beside two criteria', () => {
    const table = read(['1', 'Strukturen', '5.2.4'], ['2', 'Bildung', '5.2.1'], ['', '', '5.2.2']);
    expect(shortRows(table)?.[2]).toBe('5.2.2 (nur Code) in ?');
  });

  it('has back the code that a spreadsheet took for a date, and says so', () => {
    const table = read(['1', 'Strukturen', { text: '01.04.2002', date: '2002-04-01' }, 'Seit 1.4.2002?']);
    expect(shortRows(table)).toEqual(['1.4.2 Seit 1.4.2002? in b1.1']);
    expect(shortFindings(table)).toContain('2 code-was-date 1.4.2');
  });

  it('takes no formula, keeps what is right beside it, and names both', () => {
    const formula = { text: '7', isFormula: true };
    const table = read(
      ['1', 'Strukturen', '1.1.1', formula],
      ['1', 'Strukturen', formula, 'Gibt es eine Stelle?'],
      ['1', formula, '1.1.2', 'Wer?'],
    );
    expect(shortRows(table)).toEqual(['1.1.1 (nur Code) in b1.1', '1.1.2 Wer? in b1.1']);
    expect(shortFindings(table)).toEqual([
      '2 formula-left-out Wortlaut',
      '3 formula-left-out Code',
      '3 no-code Gibt es eine Stelle?',
      '4 formula-left-out Kriterium',
    ]);
  });

  it('puts the lines of a cell together and names a code that stands there twice', () => {
    const table = read(
      ['1', 'Strukturen', '1.1.1', 'Gibt es Zusammen-\narbeit\u200b\r\n vor Ort?'],
      ['1', 'Monitoring', '1.1.1', 'Wer?'],
    );
    expect(table?.rows[0]?.text).toBe('Gibt es Zusammenarbeit vor Ort?');
    expect(shortFindings(table)).toEqual(['2 word-joined 1.1.1 | Zusammenarbeit', '3 code-twice 1.1.1 | 2']);
  });
});

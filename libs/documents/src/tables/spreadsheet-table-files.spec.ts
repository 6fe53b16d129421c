import { describe, expect, it } from '@jest/globals';
import type { TableCell, TableDocument } from '@selbstcheck/application';
import { Fraction, type Language } from '@selbstcheck/domain';
import readExcelFile from 'read-excel-file/node';
import { SpreadsheetTableFiles } from './spreadsheet-table-files.js';

const files = new SpreadsheetTableFiles();

function document(rows: readonly (readonly TableCell[])[], language: Language = 'de'): TableDocument {
  const columns = (rows[0] ?? []).map((_, at) => ({ heading: `Spalte ${at + 1}`, width: 10 + at }));
  return {
    language,
    table: { name: 'Vergleich', columns, rows },
    explanation: {
      name: 'Erläuterung',
      columns: [{ heading: 'Begriff', width: 20 }],
      rows: [['Wert']],
    },
  };
}

async function csvLines(rows: readonly (readonly TableCell[])[], language?: Language): Promise<string[]> {
  const { content } = await files.write(document(rows, language), 'csv');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content).split('\r\n').slice(1, -1);
}

async function excelSheets(rows: readonly (readonly TableCell[])[], language?: Language) {
  const { content } = await files.write(document(rows, language), 'xlsx');
  return readExcelFile(Buffer.from(content), { trim: false });
}

const difference = (numerator: number, denominator: number) => ({
  difference: Fraction.of(numerator, denominator),
});

const FORMULAS = [
  '=1+1',
  '+49 340',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '  =HYPERLINK("https://böse.example")',
  '＝1+1',
  "=cmd|' /C calc'!A0",
];

describe('a table as CSV', () => {
  it('is what the spreadsheets of its language read', async () => {
    const rows = [['Größe', 3, Fraction.of(7, 4), difference(-1, 2), null]];
    expect(await csvLines(rows)).toEqual(['Größe;3;1,8;-0,5;']);
    expect(await csvLines(rows, 'en')).toEqual(['Größe,3,1.8,-0.5,']);
    const { content, mediaType } = await files.write(document(rows), 'csv');
    expect([...content.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(mediaType).toBe('text/csv; charset=utf-8');
  });

  it('tells a difference that is not 0 but below 0.1 as the screens do', async () => {
    const rows = [[difference(-1, 24), difference(0, 1), difference(1, 10), Fraction.of(1, 24)]];
    expect(await csvLines(rows)).toEqual(['unter 0,1;0,0;0,1;0,0']);
    expect(await csvLines(rows, 'en')).toEqual(['below 0.1,0.0,0.1,0.0']);
  });

  it.each(FORMULAS)('trap 17: keeps %j a text', async (formula) => {
    const { content } = await files.write(document([[formula]]), 'csv');
    const [, cell = ''] = new TextDecoder().decode(content).split('Spalte 1\r\n');
    expect(cell.replaceAll('"', '').startsWith("'")).toBe(true);
  });

  it('keeps an exact fraction from becoming a day of the year', async () => {
    expect(await csvLines([['7/4', '-1/24', '2', 'Rat 1/2']])).toEqual(["'7/4;'-1/24;2;Rat 1/2"]);
  });
});

describe('a table as a workbook', () => {
  it('holds the table and what explains it', async () => {
    const sheets = await excelSheets([['Monitoring', 2]]);
    expect(sheets).toEqual([
      {
        sheet: 'Vergleich',
        data: [
          ['Spalte 1', 'Spalte 2'],
          ['Monitoring', 2],
        ],
      },
      { sheet: 'Erläuterung', data: [['Begriff'], ['Wert']] },
    ]);
  });

  it('has numbers as numbers, not rounded, also where the eye sees words', async () => {
    const [table] = await excelSheets([[Fraction.of(7, 3), difference(-1, 24), null, 5]]);
    expect(table?.data[1]).toEqual([7 / 3, -1 / 24, null, 5]);
  });

  it.each(FORMULAS)('trap 17: keeps %j a text, sign for sign', async (formula) => {
    const [table] = await excelSheets([[formula]]);
    expect(table?.data[1]?.[0]).toBe(formula);
  });

  it.each(['constructor', '__proto__', 'toString'])('can say %s', async (word) => {
    const [table] = await excelSheets([[word]]);
    expect(String(table?.data[1]?.[0]).trim()).toBe(word);
  });

  it('drops what no workbook can hold', async () => {
    const [table] = await excelSheets([['a\u0000\u0008b', '<&>"\'']]);
    expect(table?.data[1]).toEqual(['ab', '<&>"\'']);
  });
});

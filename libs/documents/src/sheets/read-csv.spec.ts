import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvTable } from '../tables/csv-table.js';
import { excelTable } from '../tables/excel-table.js';
import { readSheets } from './read-sheets.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textsOf = (file: Uint8Array) =>
  readSheets(file)[0]?.rows.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)]);

describe('a CSV file', () => {
  it.each([
    ['semicolons', 'Nr.;Frage\r\n1.1.1;Gibt es, wenn ja, Geld?\r\n'],
    ['commas', 'Nr.,Frage\n1.1.1,"Gibt es, wenn ja, Geld?"\n'],
    ['tabs and a mark', '\uFEFFNr.\tFrage\n1.1.1\tGibt es, wenn ja, Geld?'],
    ["Excel's own line for what separates", 'sep=,\r\nNr.,Frage\r\n1.1.1,"Gibt es, wenn ja, Geld?"'],
  ])('with %s is read', (_, text) => {
    expect(
      textsOf(bytes(text))
        ?.slice(-2)
        .map((row) => row.slice(1)),
    ).toEqual([
      ['Nr.', 'Frage'],
      ['1.1.1', 'Gibt es, wenn ja, Geld?'],
    ]);
  });

  it('keeps quotes, line breaks inside of quotes, and the count of its rows', () => {
    expect(textsOf(bytes('a;"b ""c""\r\nd"\r\n\r\n;e'))).toEqual([
      [1, 'a', 'b "c"\nd'],
      [3, '', 'e'],
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8', bytes('Grüße;ß')],
    ['Windows-1252', Uint8Array.of(0x47, 0x72, 0xfc, 0xdf, 0x65, 0x3b, 0xdf)],
    ["UTF-16, Excel's text format", Buffer.from('\uFEFFGrüße;ß', 'utf16le')],
  ])('in %s has its umlauts', (_, file) => {
    expect(textsOf(file)).toEqual([[1, 'Grüße', 'ß']]);
  });

  it('tells days from texts, and holds no formulas', () => {
    const [row] = readSheets(bytes('01.04.2002;2002-04-01;1.4.2;=1+1;- siehe Konzept'))[0]?.rows ?? [];
    expect(row?.cells.map(({ date }) => date)).toEqual(['2002-04-01', '2002-04-01', null, null, null]);
    expect(row?.cells.map(({ isFormula }) => isFormula)).toEqual(Array(5).fill(false));
  });
});

describe('a text that a spreadsheet would take for something else', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^'{0,3}[=+@\-−\t]?(\d\/\d|[a-zäß;,"\n]*)$/),
  );
  /** What a cell keeps of a text. */
  const plain = (text: string): string =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/^[\s\u200B-\u200F\u2060\u00AD]+|[\s\u200B-\u200F\u2060\u00AD]+$/g, '')
      .normalize('NFC');
  const tableOf = (texts: readonly string[]) => ({
    name: 'Fragen',
    columns: [
      { heading: 'Nr.', width: 10 },
      { heading: 'Text', width: 30 },
    ],
    rows: texts.map((text, index) => [`1.1.${index}`, text]),
  });

  it('comes back from CSV as it was', () => {
    fc.assert(
      fc.property(fc.array(anyText), fc.constantFrom('de' as const, 'en' as const), (texts, language) => {
        const [, ...rows] = textsOf(bytes(csvTable(tableOf(texts), language))) ?? [];
        expect(rows.map((row) => row[2] ?? '')).toEqual(texts.map(plain));
      }),
    );
  });

  it('comes back from a workbook as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText), async (texts) => {
        const sheet = tableOf(texts);
        const file = await excelTable({
          language: 'de',
          table: sheet,
          explanation: { ...sheet, name: 'Info' },
        });
        const [, ...rows] = textsOf(file) ?? [];
        expect(rows.map((row) => row[2] ?? '')).toEqual(texts.map(plain));
      }),
      { numRuns: 30 },
    );
  });
});

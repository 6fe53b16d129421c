import { describe, expect, it } from '@jest/globals';
import { archiveOf, workbookFile, workbookParts, type SmallWorkbook } from '@selbstcheck/testing';
import { readSheets } from './read-sheets.js';

const read = (workbook: SmallWorkbook) => readSheets(workbookFile(workbook));
const rowsOf = (sheet: string, parts: Omit<SmallWorkbook, 'sheets'> = {}) =>
  read({ sheets: { Blatt: sheet }, ...parts })[0]?.rows;
const textsOf = (sheet: string, parts: Omit<SmallWorkbook, 'sheets'> = {}) =>
  rowsOf(sheet, parts)?.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)]);
const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const data = (...rows: readonly string[]) =>
  `<sheetData>${rows.map((row) => `<row>${row}</row>`).join('')}</sheetData>`;

describe('a workbook', () => {
  it('has its texts from the table of shared strings, also in several colours and without reading aids', () => {
    const sharedStrings =
      '<si><t>ja</t></si><si><r><t xml:space="preserve">Gibt es </t></r><r><rPr/><t>Geld?</t></r></si>' +
      '<si><t>漢字</t><rPh sb="0" eb="1"><t>かんじ</t></rPh></si>';
    const sheet = data(
      '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c>',
    );
    expect(textsOf(sheet, { sharedStrings })).toEqual([[1, 'Gibt es Geld?', 'ja', '漢字']]);
  });

  it('has texts without the blanks at their ends, whatever kind of blank', () => {
    expect(
      textsOf(data(inline('A1', ' \u00a0ja\u200b\u00a0 '), inline('A2', 'eher  ja&#10;_x000D_'))),
    ).toEqual([
      [1, 'ja'],
      [2, 'eher  ja'],
    ]);
  });

  it('has ✓, – and emojis as they are, however they were written', () => {
    expect(
      textsOf(data(inline('A1', '✓') + inline('B1', '&#8211;') + inline('C1', '&#x1F600;&amp;lt;'))),
    ).toEqual([[1, '✓', '–', '😀&lt;']]);
  });

  it('counts rows and columns as the spreadsheet does, and leaves out what is empty', () => {
    const sheet = `<sheetData><row r="3">${inline('C3', 'x')}<c r="D3" s="1"/></row><row r="9"><c r="A9"/></row></sheetData>`;
    expect(textsOf(sheet)).toEqual([[3, '', '', 'x']]);
  });

  it('without places in its cells is read in their order', () => {
    const cell = (text: string) => `<c t="str"><v>${text}</v></c>`;
    expect(textsOf(data(cell('a') + cell('b'), cell('c')))).toEqual([
      [1, 'a', 'b'],
      [2, 'c'],
    ]);
  });

  it('shows numbers as a person sees them', () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>';
    const number = (place: string, value: string, style = 0) =>
      `<c r="${place}" s="${style}"><v>${value}</v></c>`;
    const row = number('A1', '3') + number('B1', '0.30000000000000004') + number('C1', '0.5', 1);
    expect(
      textsOf(data(`${row}<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#NAME?</v></c>`), { styles }),
    ).toEqual([[1, '3', '0,3', '50%', 'WAHR', '#NAME?']]);
  });

  it.each([
    ['the usual date', '<xf numFmtId="14"/>', '', '37347', '01.04.2002', '2002-04-01'],
    ['a date of its own', '<xf numFmtId="170"/>', 'dd\\.mm\\.yyyy;@', '37347', '01.04.2002', '2002-04-01'],
    ['a German date', '<xf numFmtId="170"/>', '[$-407]d\\. mmmm yyyy;@', '37347', '01.04.2002', '2002-04-01'],
    ['a moment', '<xf numFmtId="22"/>', '', '37347.5', '01.04.2002 12:00', '2002-04-01'],
    ['a time', '<xf numFmtId="20"/>', '', '0.75', '18:00', null],
    ['hours beyond a day', '<xf numFmtId="170"/>', '[h]:mm', '0.75', '18:00', null],
    ['a number with a word', '<xf numFmtId="170"/>', '0" days"', '5', '5', null],
    ['a number in red', '<xf numFmtId="170"/>', '0;[Red]-0', '5', '5', null],
  ])('knows %s', (_, xf, code, value, text, date) => {
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xf}</cellXfs>`;
    const rows = rowsOf(data(`<c r="A1" s="0"><v>${value}</v></c>`), { styles });
    expect(rows?.[0]?.cells).toEqual([{ text, date, isFormula: false }]);
  });

  it('of an old Mac counts days from 1904', () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const parts = { styles, workbookPr: '<workbookPr date1904="1"/>' };
    expect(rowsOf(data('<c r="A1" s="0"><v>35885</v></c>'), parts)?.[0]?.cells[0]?.date).toBe('2002-04-01');
  });

  it('tells formulas from what was typed, also where one formula fills several cells', () => {
    const sheet = data(
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f t="shared" si="0"/><v>ja</v></c>',
      '<c r="A2"><f t="array" ref="A2:A3">B1:B2</f><v>1</v></c><c r="B2"><v>1</v></c>',
      '<c r="A3"><v>1</v></c><c r="B3"><f>""</f></c>',
    );
    expect(rowsOf(sheet)?.map(({ cells }) => cells.map(({ isFormula }) => isFormula))).toEqual([
      [true, true],
      [true, false],
      [true, true],
    ]);
  });

  it('has the text of merged cells in the first of them, and nothing that they hide', () => {
    const sheet = data(
      inline('A1', 'Feld') + inline('B1', 'x'),
      inline('A2', 'verdeckt') + inline('B2', 'y'),
    );
    expect(textsOf(`${sheet}<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>`)).toEqual([
      [1, 'Feld', 'x'],
      [2, '', 'y'],
    ]);
  });

  it('with prefixes before its elements is read alike', () => {
    const parts = workbookParts({ sheets: { Blatt: data(inline('A1', 'ja')) } });
    const prefixed = parts.map((part) =>
      part.name.includes('sheet1')
        ? { ...part, content: String(part.content).replace(/<(\/?)(\w)/g, '<$1x:$2') }
        : part,
    );
    expect(readSheets(archiveOf(prefixed))[0]?.rows[0]?.cells[0]?.text).toBe('ja');
  });

  it('has its sheets in their order, also those without anything', () => {
    const sheets = read({
      sheets: { Fragen: data(inline('A1', 'a')), Leer: '', Anhang: data(inline('A1', 'b')) },
    });
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Fragen', 1],
      ['Leer', 0],
      ['Anhang', 1],
    ]);
  });
});

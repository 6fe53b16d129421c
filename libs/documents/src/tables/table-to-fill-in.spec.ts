import { describe, expect, it } from '@jest/globals';
import type { TableDocument } from '@selbstcheck/application';
import { ZipArchive } from '../sheets/zip/zip-archive.js';
import { readSheets } from '../sheets/read-sheets.js';
import { SpreadsheetTableFiles } from './spreadsheet-table-files.js';

const DOCUMENT: TableDocument = {
  language: 'de',
  table: {
    name: 'Fragebogen',
    head: [['Kommune', 'Weidenfurt'], ['=Runde']],
    columns: [
      { heading: 'Frage', width: 60, wraps: true },
      { heading: 'Antwort', width: 13, isToFill: true },
    ],
    rows: [
      ['Wer?', 'ja'],
      ['Wo?', ''],
      ['Kriterium', null],
    ],
  },
  explanation: { name: 'Erläuterung', columns: [{ heading: 'Thema', width: 20 }], rows: [] },
};

const write = async (format: 'csv' | 'xlsx') =>
  (await new SpreadsheetTableFiles().write(DOCUMENT, format)).content;

describe('a table to fill in', () => {
  it.each(['csv', 'xlsx'] as const)('has its lines above the headings in %s', async (format) => {
    const rows = readSheets(await write(format))[0]?.rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(rows).toEqual([
      ['Kommune', 'Weidenfurt'],
      ['=Runde'],
      ['Frage', 'Antwort'],
      ['Wer?', 'ja'],
      ['Wo?'],
      ['Kriterium'],
    ]);
  });

  it('shades the cells that wait for somebody and keeps what is typed a text', async () => {
    const archive = new ZipArchive(await write('xlsx'));
    const sheet = archive.text('xl/worksheets/sheet1.xml') ?? '';
    const styleOf = (place: string) => new RegExp(`<c r="${place}" s="(\\d+)"`).exec(sheet)?.[1];
    expect(styleOf('B5')).toBe(styleOf('B4'));
    expect(styleOf('B5')).not.toBe(styleOf('A5'));
    expect(sheet).not.toContain('r="B6"');
    const styles = archive.text('xl/styles.xml') ?? '';
    const formats = styles.slice(styles.indexOf('<cellXfs'), styles.indexOf('</cellXfs')).match(/<xf [^>]*/g);
    const [, format = ''] = /numFmtId="(\d+)"/.exec(formats?.[Number(styleOf('B5'))] ?? '') ?? [];
    expect(styles).toContain(`<numFmt numFmtId="${format}" formatCode="@"`);
  });
});

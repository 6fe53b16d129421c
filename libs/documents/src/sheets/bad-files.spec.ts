import { describe, expect, it } from '@jest/globals';
import { constants, deflateRawSync } from 'node:zlib';
import { archiveOf, workbookFile, workbookParts, type WrittenPart } from '@selbstcheck/testing';
import { readSheets } from './read-sheets.js';
import { SHEET_LIMITS } from './sheet-limits.js';
import { SpreadsheetReader } from './spreadsheet-reader.js';

const cell = '<c r="A1" t="inlineStr"><is><t>ja</t></is></c>';
const sheet = `<sheetData><row r="1">${cell}</row></sheetData>`;
const parts = workbookParts({ sheets: { Blatt: sheet } });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const withSheet = (part: Partial<WrittenPart>): Uint8Array =>
  archiveOf(parts.map((each) => (each.name.includes('sheet1') ? { ...each, ...part } : each)));

/** A megabyte that inflates to a gigabyte. */
function bomb(): Uint8Array {
  const megabyte = deflateRawSync(Buffer.alloc(2 ** 20, ' '), { finishFlush: constants.Z_SYNC_FLUSH });
  return Buffer.concat(Array<Buffer>(1024).fill(megabyte));
}

const codeOf = (read: () => unknown): unknown => {
  try {
    read();
    return 'read';
  } catch (error) {
    return (error as { code?: string }).code ?? error;
  }
};

describe('a file that is no table', () => {
  it.each<[string, Uint8Array, string]>([
    ['a PDF that calls itself .xlsx', bytes('%PDF-1.7\n1 0 obj'), 'table-file-type'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'table-file-type'],
    ['another archive', archiveOf([{ name: 'word/document.xml', content: '<w/>' }]), 'table-file-type'],
    [
      'a text document',
      archiveOf([
        { name: '_rels/.rels', content: String(parts[0]?.content).replace('xl/workbook', 'word/document') },
        { name: 'word/document.xml', content: '<document/>' },
      ]),
      'table-file-type',
    ],
    [
      'an old or protected workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
      'table-file-damaged',
    ],
    ['half of a workbook', workbookFile({ sheets: { Blatt: sheet } }).subarray(0, 400), 'table-file-damaged'],
    ['a workbook with a part in code', withSheet({ flags: 1 }), 'table-file-damaged'],
    [
      'a workbook whose part is no archive',
      withSheet({ content: 'x', isPacked: true }),
      'table-file-damaged',
    ],
    ['a workbook whose part is no XML', withSheet({ content: '<worksheet><row' }), 'table-file-damaged'],
    ['a workbook without its sheet', archiveOf(parts.slice(0, 3)), 'table-file-damaged'],
    [
      'a workbook that declares entities',
      withSheet({
        content: `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>${sheet}</worksheet>`,
      }),
      'table-file-damaged',
    ],
    ['a workbook with nothing in it', workbookFile({ sheets: { Blatt: '' } }), 'table-file-empty'],
    ['a CSV of empty lines', bytes('\uFEFF;;\r\n ;\u00a0;\r\n'), 'table-file-empty'],
    ['a CSV whose quotes never end', bytes('a;b\n"c;d\n'), 'table-file-damaged'],
    ['a CSV of an old computer', Uint8Array.of(0x46, 0x81, 0x72), 'table-file-encoding'],
    ['a CSV that was read wrongly before', bytes('GrÃ¼n;SchÃ¶n;StraÃŸe'), 'table-file-encoding'],
  ])('%s is refused', (_, file, code) => {
    expect(codeOf(() => readSheets(file))).toBe(code);
  });
});

describe('a file that is larger than it looks', () => {
  const { unpackedBytes, rows, columns } = SHEET_LIMITS;

  it.each<[string, Uint8Array]>([
    ['a bomb that says how large it is', withSheet({ content: bomb(), isPacked: true, saidBytes: 2 ** 30 })],
    ['a bomb that lies', withSheet({ content: bomb(), isPacked: true, saidBytes: 100 })],
    ['a small one that says it is large', withSheet({ saidBytes: unpackedBytes })],
    [
      'one of thousands of parts',
      archiveOf([...parts, ...Array.from({ length: 2000 }, (_, at) => ({ name: `${at}`, content: '' }))]),
    ],
    [
      'one with far too many sheets',
      workbookFile({ sheets: Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`B${at}`, sheet])) }),
    ],
    [
      'one with a text far below',
      withSheet({ content: `<worksheet>${sheet.replaceAll('1"', `${rows + 1}"`)}</worksheet>` }),
    ],
    [
      'one with a text far to the right',
      withSheet({ content: `<worksheet>${sheet.replace('A1', 'BI1')}</worksheet>` }),
    ],
    ['a CSV with a text far below', bytes(`${'\n'.repeat(rows)}ja`)],
    ['a CSV with a text far to the right', bytes(`${';'.repeat(columns)}ja`)],
  ])('%s is refused before it costs anything', (_, file) => {
    expect(file.length).toBeLessThan(2 * 2 ** 20);
    expect(codeOf(() => readSheets(file))).toBe('table-file-too-large');
  });

  it('is refused unread above 20 MB, and where it is empty', async () => {
    const reader = new SpreadsheetReader();
    await expect(reader.read(new Uint8Array(SHEET_LIMITS.packedBytes + 1))).rejects.toMatchObject({
      code: 'table-file-too-large',
      params: { limit: SHEET_LIMITS.packedBytes },
    });
    await expect(reader.read(new Uint8Array(0))).rejects.toMatchObject({ code: 'table-file-empty' });
  });
});

describe('reading beside the main thread', () => {
  const reader = new SpreadsheetReader();

  it('gives the same sheets as reading right here, and the same refusals', async () => {
    const file = workbookFile({ sheets: { Blatt: sheet } });
    await expect(reader.read(file)).resolves.toEqual(readSheets(file));
    await expect(reader.read(bytes('%PDF-1.7'))).rejects.toMatchObject({
      name: 'SelbstcheckError',
      code: 'table-file-type',
    });
  });

  it('ends a reading that takes too long', async () => {
    const hasty = new SpreadsheetReader({ milliseconds: 1, megabytes: 512 });
    await expect(hasty.read(workbookFile({ sheets: { Blatt: sheet } }))).rejects.toMatchObject({
      code: 'table-file-too-large',
    });
  });
});

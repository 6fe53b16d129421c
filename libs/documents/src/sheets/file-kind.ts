import { neitherTable, oldOrProtected } from './sheet-problems.js';

/** What a table file can be, told by its first bytes and never by its name. */
export type TableFileKind = 'workbook' | 'text';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** How far binary files are looked for bytes that no text has. */
const LOOKED_AT = 64 * 1024;

/** Throws `table-file-type`, and `table-file-damaged` for an old or protected workbook. */
export function kindOf(file: Uint8Array): TableFileKind {
  if (begins(file, ZIP)) return 'workbook';
  if (begins(file, OLE)) throw oldOrProtected();
  const isText = UTF_16.some((mark) => begins(file, mark)) || !file.subarray(0, LOOKED_AT).some(isNoText);
  if (!isText || begins(file, PDF)) throw neitherTable();
  return 'text';
}

function begins(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte);
}

function isNoText(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c;
}

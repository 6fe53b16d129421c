import type { ReadSheet } from '@selbstcheck/application';
import { readCsv } from './csv/read-csv.js';
import { kindOf } from './file-kind.js';
import { emptyTable } from './sheet-problems.js';
import { readWorkbook } from './xlsx/read-workbook.js';

/** The sheets of a file that is not too large. Throws what SheetReader names. */
export function readSheets(file: Uint8Array): readonly ReadSheet[] {
  const sheets = kindOf(file) === 'workbook' ? readWorkbook(file) : readCsv(file);
  if (sheets.every(({ rows }) => rows.length === 0)) throw emptyTable();
  return sheets;
}

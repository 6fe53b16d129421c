import type { ReadSheet, SheetCell } from '@selbstcheck/application';
import { parse } from 'csv-parse/sync';
import { cellText } from '../cell-text.js';
import { rejectFarAway } from '../far-away.js';
import { damagedTable } from '../sheet-problems.js';
import { decodeCsv } from './decode-csv.js';
import { delimiterOf } from './delimiter.js';

/** Excel's own first line for what separates the columns. */
const NAMED_DELIMITER = /^sep=(.)\r?\n/i;

/** "01.04.2002" or "2002-04-01", as a spreadsheet writes the day that it made of what was typed. */
const DAY = /^(?:(\d{2})\.(\d{2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2}))$/;

/** A CSV file as its one sheet. Throws what SheetReader names. */
export function readCsv(file: Uint8Array): readonly ReadSheet[] {
  const text = decodeCsv(file);
  const delimiter = NAMED_DELIMITER.exec(text)?.[1] ?? delimiterOf(text);
  const rows = recordsOf(text, delimiter).flatMap((record, index) => {
    const row = index + 1;
    const cells = record.map(asCell);
    const last = cells.findLastIndex((cell) => cell.text !== '');
    if (last < 0) return [];
    rejectFarAway({ row, column: last + 1 });
    return [{ row, cells: cells.slice(0, last + 1) }];
  });
  return [{ name: '', rows }];
}

function recordsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (cause) {
    throw damagedTable({}, cause);
  }
}

/** CSV keeps what formulas came to; a text that looks like one is a text. */
function asCell(raw: string): SheetCell {
  const text = cellText(raw);
  const [, day, month, year, isoYear, isoMonth, isoDay] = DAY.exec(text) ?? [];
  const date = day === undefined ? [isoYear, isoMonth, isoDay] : [year, month, day];
  return { text, isFormula: false, date: date[0] === undefined ? null : date.join('-') };
}

import type { TableCell, TableSheet } from '@selbstcheck/application';
import { decimalWords, differenceWords, Fraction, isBelowTold, type Language } from '@selbstcheck/domain';
import { stringify } from 'csv-stringify/sync';
import { guarded } from './formula.js';

/** The byte-order mark by which Excel knows UTF-8. */
const BOM = '\uFEFF';

/** Spreadsheets split at what their language does not use inside numbers. */
const DELIMITER: Readonly<Record<Language, string>> = { de: ';', en: ',' };

/** A sheet as the spreadsheets of a language read it; exact numbers read as on screens. */
export function csvTable({ head = [], columns, rows }: TableSheet, language: Language): string {
  const above = head.map((line) => columns.map((_, place) => guarded(line[place] ?? '')));
  const headings = columns.map(({ heading }) => heading);
  const lines = rows.map((row) => row.map((cell) => asCell(cell, language)));
  const records = stringify([...above, headings, ...lines], {
    delimiter: DELIMITER[language],
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
  });
  return BOM + records;
}

function asCell(cell: TableCell, language: Language): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return guarded(cell);
  if (cell instanceof Fraction) return asNumber(cell, language);
  const { difference } = cell;
  return isBelowTold(difference) ? differenceWords(difference, language) : asNumber(difference, language);
}

/** Spreadsheets know only the hyphen as the sign of a number. */
function asNumber(value: Fraction, language: Language): string {
  return decimalWords(value, language).replace('−', '-');
}

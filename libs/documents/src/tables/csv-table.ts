import type { TableCell, TableSheet } from '@selbstcheck/application';
import { decimalWords, differenceWords, Fraction, isBelowTold, type Language } from '@selbstcheck/domain';
import { stringify } from 'csv-stringify/sync';
import { beginsLikeAFormula } from './formula.js';

/** The byte-order mark by which Excel knows UTF-8. */
const BOM = '\uFEFF';

/** Spreadsheets split at what their language does not use inside numbers. */
const DELIMITER: Readonly<Record<Language, string>> = { de: ';', en: ',' };

/** "7/4" is not a formula, but a spreadsheet makes it the 7th of April. */
const LIKE_A_DATE = /^\d+\/\d+$/;

/** A sheet as the spreadsheets of a language read it; exact numbers read as on screens. */
export function csvTable({ columns, rows }: TableSheet, language: Language): string {
  const headings = columns.map(({ heading }) => heading);
  const lines = rows.map((row) => row.map((cell) => asCell(cell, language)));
  return BOM + stringify([headings, ...lines], { delimiter: DELIMITER[language], record_delimiter: '\r\n' });
}

function asCell(cell: TableCell, language: Language): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return asText(cell);
  if (cell instanceof Fraction) return asNumber(cell, language);
  const { difference } = cell;
  return isBelowTold(difference) ? differenceWords(difference, language) : asNumber(difference, language);
}

/** Spreadsheets know only the hyphen as the sign of a number. */
function asNumber(value: Fraction, language: Language): string {
  return decimalWords(value, language).replace('−', '-');
}

/** An apostrophe before what a spreadsheet would take for a formula or a date keeps it a text. */
function asText(text: string): string {
  return beginsLikeAFormula(text) || LIKE_A_DATE.test(text) ? `'${text}` : text;
}

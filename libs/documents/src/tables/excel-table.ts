import type { TableCell, TableDocument, TableSheet } from '@selbstcheck/application';
import { differenceWords, Fraction, isBelowTold, type Language } from '@selbstcheck/domain';
import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';

/** Cells are rounded for the eye only. */
const ONE_DECIMAL = '0.0';

/** A document as a workbook: the table with a header that stays in sight, and a sheet that explains it. */
export async function excelTable({ table, explanation, language }: TableDocument): Promise<Uint8Array> {
  const sheets = [sheetOf(table, { language, wrap: false }), sheetOf(explanation, { language, wrap: true })];
  return writeExcelFile(sheets).toBuffer();
}

interface SheetStyle {
  readonly language: Language;
  /** Whether long texts go on in the next line of their cell. */
  readonly wrap: boolean;
}

function sheetOf({ name, columns, rows }: TableSheet, style: SheetStyle): Sheet<Blob> {
  const header = columns.map(({ heading }): Cell => ({
    ...textCell(heading),
    fontWeight: 'bold',
    wrap: true,
  }));
  const body = rows.map((row) => row.map((cell) => asCell(cell, style)));
  return {
    sheet: name,
    data: [header, ...body],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

function asCell(cell: TableCell, { language, wrap }: SheetStyle): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { ...textCell(cell), wrap, alignVertical: 'top' };
  if (cell instanceof Fraction) return { value: cell.toNumber(), type: Number, format: ONE_DECIMAL };
  return { value: cell.difference.toNumber(), type: Number, format: formatOf(cell.difference, language) };
}

/** A difference reads as on screens; the cell keeps the number. */
function formatOf(difference: Fraction, language: Language): string {
  if (!isBelowTold(difference)) return ONE_DECIMAL;
  const words = `"${differenceWords(difference, language)}"`;
  return `${words};${words}`;
}

/** A text stays a text whatever it begins with: a formula would be a cell of another type. */
function textCell(text: string): { readonly value: string; readonly type: StringConstructor } {
  // the library's table of texts answers to the names that every object has; a blank makes it another name
  return { value: text in {} ? `${text} ` : text, type: String };
}

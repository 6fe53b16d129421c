import type { TableCell, TableDocument, TableSheet } from '@selbstcheck/application';
import { differenceWords, Fraction, isBelowTold, type Language } from '@selbstcheck/domain';
import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { guarded } from './formula.js';

/** Cells are rounded for the eye only. */
const ONE_DECIMAL = '0.0';

const TO_FILL = { backgroundColor: '#FFF8E1', borderColor: '#D9B65C', borderStyle: 'thin' } as const;

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

function sheetOf({ name, head = [], columns, rows }: TableSheet, style: SheetStyle): Sheet<Blob> {
  const above = head.map((line) => line.map((text) => textCell(text)));
  const header = columns.map(({ heading }): Cell => ({
    ...textCell(heading),
    fontWeight: 'bold',
    wrap: true,
  }));
  const body = rows.map((row) =>
    row.map((cell, place) => {
      const { wraps = style.wrap, isToFill = false } = columns[place] ?? {};
      return isToFill && typeof cell === 'string'
        ? cellToFill(cell, wraps)
        : asCell(cell, { ...style, wrap: wraps });
    }),
  );
  return {
    sheet: name,
    data: [...above, header, ...body],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: above.length + 1,
  };
}

function asCell(cell: TableCell, { language, wrap }: SheetStyle): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { ...textCell(cell), wrap, alignVertical: 'top' };
  if (cell instanceof Fraction) return { value: cell.toNumber(), type: Number, format: ONE_DECIMAL };
  return { value: cell.difference.toNumber(), type: Number, format: formatOf(cell.difference, language) };
}

/** Shaded, so that people see where to write; the format keeps what they type from becoming a day or a formula. */
function cellToFill(text: string, wrap: boolean): Cell {
  const style = { wrap, alignVertical: 'top', format: '@', ...TO_FILL } as const;
  return text === '' ? { type: String, ...style } : { ...textCell(text), ...style };
}

/** A difference reads as on screens; the cell keeps the number. */
function formatOf(difference: Fraction, language: Language): string {
  if (!isBelowTold(difference)) return ONE_DECIMAL;
  const words = `"${differenceWords(difference, language)}"`;
  return `${words};${words}`;
}

/**
 * A text stays a text whatever it begins with: a formula would be a cell of another type. Only one that looks guarded
 * already gets a guard, so that reading the file gives it back.
 */
function textCell(cell: string): { readonly value: string; readonly type: StringConstructor } {
  const text = cell.startsWith("'") ? guarded(cell) : cell;
  // the library's table of texts answers to the names that every object has; a blank makes it another name
  return { value: text in {} ? `${text} ` : text, type: String };
}

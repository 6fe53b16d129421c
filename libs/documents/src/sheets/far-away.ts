import { SHEET_LIMITS } from './sheet-limits.js';
import { tableTooLarge } from './sheet-problems.js';

/** Throws `table-file-too-large` for a cell with something in it outside of what is read; both count from 1. */
export function rejectFarAway({ row, column }: { readonly row: number; readonly column: number }): void {
  const { rows, columns } = SHEET_LIMITS;
  if (row > rows) throw tableTooLarge('rows', rows);
  if (column > columns) throw tableTooLarge('columns', columns);
}

import type { ReadSheet, SheetCell, SheetRow } from '@selbstcheck/application';
import { rejectFarAway } from '../far-away.js';
import { damagedTable } from '../sheet-problems.js';
import { ZipArchive } from '../zip/zip-archive.js';
import { isInside } from './cell-place.js';
import { numberFormatsOf } from './number-formats.js';
import { sharedStringsOf } from './shared-strings.js';
import { workbookOf } from './workbook.js';
import { worksheetCells, type PlacedCell, type WorksheetCells } from './worksheet.js';

const NO_TEXT: SheetCell = { text: '', isFormula: false, date: null };

/** The sheets of a workbook. Throws what SheetReader names. */
export function readWorkbook(file: Uint8Array): readonly ReadSheet[] {
  const archive = new ZipArchive(file);
  const { sheets, sharedStrings, styles, countsFrom1904 } = workbookOf(archive);
  const sources = {
    sharedStrings: sharedStringsOf(archive, sharedStrings),
    formats: numberFormatsOf(archive, styles),
    countsFrom1904,
  };
  return sheets.map(({ name, part }) => {
    const xml = archive.text(part);
    if (xml === null) throw damagedTable({ part });
    return { name, rows: rowsOf(worksheetCells(xml, sources)) };
  });
}

function rowsOf({ cells, merged, formulas }: WorksheetCells): readonly SheetRow[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    if (merged.some((range) => isInside(range, cell) && !isFirst(range.from, cell))) continue;
    rejectFarAway(cell);
    const row = rows.get(cell.row) ?? [];
    while (row.length < cell.column - 1) row.push(NO_TEXT);
    row[cell.column - 1] = {
      text: cell.text,
      isFormula: cell.isFormula || formulas.some((range) => isInside(range, cell)),
      date: cell.date,
    };
    rows.set(cell.row, row);
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([row, rowCells]) => ({ row, cells: rowCells }));
}

function isFirst(first: { row: number; column: number }, { row, column }: PlacedCell): boolean {
  return first.row === row && first.column === column;
}

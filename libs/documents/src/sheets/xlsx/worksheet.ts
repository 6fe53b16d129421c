import type { SheetCell } from '@selbstcheck/application';
import { cellText } from '../cell-text.js';
import { placeOf, rangeOf, type CellPlace, type CellRange } from './cell-place.js';
import type { NumberFormat } from './number-formats.js';
import { readXml, type Attributes } from './read-xml.js';
import { germanDay, shownNumber } from './shown-number.js';
import { unescaped } from './unescaped.js';

/** What the cells of a sheet refer to. */
export interface CellSources {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly countsFrom1904: boolean;
}

/** A cell with its place. */
export interface PlacedCell extends CellPlace, SheetCell {}

/** What stands in a sheet: the cells with a text or a formula, in the order of the file, and where they were merged. */
export interface WorksheetCells {
  readonly cells: readonly PlacedCell[];
  readonly merged: readonly CellRange[];
  /** Where one formula fills several cells, only the first of them names it. */
  readonly formulas: readonly CellRange[];
}

interface OpenCell extends CellPlace {
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
  isFormula: boolean;
}

/** Reads a sheet's part. Throws `table-file-damaged`. */
export function worksheetCells(xml: string, sources: CellSources): WorksheetCells {
  const cells: PlacedCell[] = [];
  const merged: CellRange[] = [];
  const formulas: CellRange[] = [];
  let place: CellPlace = { row: 0, column: 0 };
  let cell: OpenCell | null = null;
  let inside = '';
  let isReadingAid = false;
  readXml(xml, {
    open: (element, attributes) => {
      inside = element;
      if (element === 'row') place = { row: Number(attributes.r ?? place.row + 1), column: 0 };
      if (element === 'rPh') isReadingAid = true;
      if (element === 'c') cell = openCell(attributes, place);
      if (element === 'f' && cell) cell.isFormula = true;
      if (element === 'f' || element === 'mergeCell') {
        const range = rangeOf(attributes.ref ?? '');
        if (range) (element === 'f' ? formulas : merged).push(range);
      }
    },
    text: (text) => {
      if (!cell) return;
      if (inside === 'v') cell.value += text;
      if (inside === 't' && !isReadingAid) cell.inline += text;
    },
    close: (element) => {
      inside = '';
      if (element === 'rPh') isReadingAid = false;
      if (element !== 'c' || !cell) return;
      place = { row: cell.row, column: cell.column };
      const read = readCell(cell, sources);
      if (read.text !== '' || read.isFormula) cells.push({ ...place, ...read });
      cell = null;
    },
  });
  return { cells, merged, formulas };
}

/** A cell without a place follows the one before it. */
function openCell({ r = '', t: type = 'n', s: style = '0' }: Attributes, before: CellPlace): OpenCell {
  const place = placeOf(r) ?? { row: before.row, column: before.column + 1 };
  return { ...place, type, style: Number(style), value: '', inline: '', isFormula: false };
}

function readCell(cell: OpenCell, { sharedStrings, formats, countsFrom1904 }: CellSources): SheetCell {
  const { type, value, inline, isFormula, style } = cell;
  const asText = (text: string): SheetCell => ({ text: cellText(text), isFormula, date: null });
  if (type === 's') return asText(sharedStrings[Number(value)] ?? '');
  if (type === 'inlineStr') return asText(unescaped(inline));
  if (type === 'str') return asText(unescaped(value));
  if (type === 'b') return asText(value === '1' ? 'WAHR' : 'FALSCH');
  if (type === 'e') return asText(value);
  if (type === 'd') return { ...asText(germanDay(value.slice(0, 10))), date: value.slice(0, 10) };
  return { ...shownNumber(value, formats[style] ?? 'number', countsFrom1904), isFormula };
}

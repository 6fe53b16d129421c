/** A place in a sheet, counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The place that "C7" names; null for anything else. */
export function placeOf(reference: string): CellPlace | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || row === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

/** A part of a sheet, both corners in it. */
export interface CellRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** The range that "A1:C7", or "A1" alone, names; null for anything else. */
export function rangeOf(reference: string): CellRange | null {
  const [first = '', second = first] = reference.split(':');
  const [from, to] = [placeOf(first), placeOf(second)];
  return from && to && { from, to };
}

export function isInside({ from, to }: CellRange, { row, column }: CellPlace): boolean {
  return from.row <= row && row <= to.row && from.column <= column && column <= to.column;
}

import type { Fraction, Language } from '@selbstcheck/domain';

/** A change of a value: shown with one decimal, and as "unter 0,1" where it is not 0 but below (methods, 2). */
export interface DifferenceCell {
  readonly difference: Fraction;
}

/** A text, a whole number, an exact value that is shown with one decimal, a difference, or nothing. */
export type TableCell = string | number | Fraction | DifferenceCell | null;

/** One column of a sheet. */
export interface TableColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Whether long texts go on in the next line of their cell. */
  readonly wraps?: boolean;
  /** Whether people fill it in: '' is a cell that waits for them, null none, and what they type stays a text. */
  readonly isToFill?: boolean;
}

/** A named table. */
export interface TableSheet {
  /** At most 31 characters, none of them []:*?/\ */
  readonly name: string;
  /** Lines above the headings. */
  readonly head?: readonly (readonly string[])[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** What a table file holds. */
export interface TableDocument {
  readonly language: Language;
  readonly table: TableSheet;
  /** Explains the table, where the format has room for it. */
  readonly explanation: TableSheet;
}

/** How a table can be kept. */
export type TableFormat = 'csv' | 'xlsx';

/** A table as a file. */
export interface TableFile {
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** Writes tables as files. What a spreadsheet would take for a formula stays text. */
export abstract class TableFiles {
  abstract write(document: TableDocument, format: TableFormat): Promise<TableFile>;
}

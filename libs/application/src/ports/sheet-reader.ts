/** A cell as it is read: its text without white space around it, and what is to be known of it. */
export interface SheetCell {
  /** What a person sees in the cell; the last known outcome for a formula. */
  readonly text: string;
  /** A formula is never trusted: whoever reads the sheet tells the person and leaves the cell out. CSV has none. */
  readonly isFormula: boolean;
  /** ISO calendar date where a spreadsheet made a date of what was typed ("1.4.2" becomes 1 April 2002); else null. */
  readonly date: string | null;
}

/** One row; cells that are missing at its end are left out. */
export interface SheetRow {
  /** 1-based, as the spreadsheet counts. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** One sheet of a workbook; a CSV file is one sheet without a name. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** Reads XLSX and CSV files that people filled in. */
export abstract class SheetReader {
  /**
   * The sheets in their order, at most 20 with 5,000 rows and 60 columns each; a merged cell's text stands in its first cell.
   * Rejects with `table-file-empty`, `table-file-type` (neither XLSX nor CSV), `table-file-too-large` (also once
   * unpacked), `table-file-damaged` or `table-file-encoding`.
   */
  abstract read(file: Uint8Array): Promise<readonly ReadSheet[]>;
}

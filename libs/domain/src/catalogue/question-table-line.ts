/** A cell of a table that somebody filled in. */
export interface QuestionTableCell {
  readonly text: string;
  readonly isFormula: boolean;
  /** ISO calendar date where a spreadsheet made a date of what was typed; else null. */
  readonly date: string | null;
}

/** A line of a table; cells that are missing at its end are left out. */
export interface QuestionTableLine {
  /** 1-based, as spreadsheets count. */
  readonly row: number;
  readonly cells: readonly QuestionTableCell[];
}

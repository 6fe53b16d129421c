import type { QuestionTableCell, QuestionTableLine } from '../catalogue/question-table-line.js';
import { codeFromDate } from './code-from-date.js';
import { placedColumns, type PlacedColumns, type QuestionnaireColumn } from './questionnaire-rows-columns.js';
import type { QuestionnaireFinding } from './questionnaire-rows-finding.js';

/** The columns that are read; the others are there for people. */
const READ_COLUMNS = ['code', 'field', 'criterion', 'question', 'answer', 'rating', 'note', 'key'] as const;

/** One row of a questionnaire file as texts; '' where nothing stands. */
export interface QuestionnaireLine extends Readonly<Record<(typeof READ_COLUMNS)[number], string>> {
  /** As the spreadsheet counts. */
  readonly row: number;
  /** Whether the number had become a day. */
  readonly isCodeFromDate: boolean;
}

/** The rows below the headings of a questionnaire. */
export interface QuestionnaireTable {
  readonly lines: readonly QuestionnaireLine[];
  readonly findings: readonly QuestionnaireFinding[];
}

/**
 * The questionnaire on the first of the sheets that has its headings; null where none has. Formulas are left out and
 * told by findings.
 */
export function questionnaireTable(
  sheets: readonly (readonly QuestionTableLine[])[],
): QuestionnaireTable | null {
  for (const lines of sheets) {
    for (const [index, line] of lines.entries()) {
      const columns = placedColumns(line);
      if (columns !== null) return tableBelow(line, lines.slice(index + 1), columns);
    }
  }
  return null;
}

function tableBelow(
  head: QuestionTableLine,
  lines: readonly QuestionTableLine[],
  columns: PlacedColumns,
): QuestionnaireTable {
  const findings: QuestionnaireFinding[] = [];
  const textOf = ({ row, cells }: QuestionTableLine, column: QuestionnaireColumn): string => {
    const place = columns[column] ?? -1;
    const cell = cells[place];
    if (cell === undefined) return '';
    if (cell.isFormula) {
      findings.push({ code: 'formula-left-out', row, params: { column: head.cells[place]?.text ?? '' } });
      return '';
    }
    return column === 'code' ? (codeBehind(cell) ?? cell.text) : cell.text;
  };
  const read = lines.map((line) => {
    const texts = Object.fromEntries(READ_COLUMNS.map((column) => [column, textOf(line, column)]));
    const codeCell = line.cells[columns.code ?? -1];
    return {
      row: line.row,
      ...(texts as Record<(typeof READ_COLUMNS)[number], string>),
      isCodeFromDate: codeCell !== undefined && codeBehind(codeCell) !== null,
    };
  });
  return { lines: read, findings };
}

function codeBehind({ date }: QuestionTableCell): string | null {
  return date === null ? null : codeFromDate(date);
}

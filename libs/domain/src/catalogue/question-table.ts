import { codeFromDate } from '../rounds/code-from-date.js';
import type { CatalogueVersion } from './catalogue.js';
import { oddCodes } from './pasted-questions-codes.js';
import type { PastedFinding } from './pasted-questions-finding.js';
import type { QuestionRow } from './pasted-questions-row.js';
import { joinLines, tidyLine } from './pasted-questions-text.js';
import type { PastedQuestions } from './pasted-questions.js';
import { questionColumnsOf, type QuestionColumn, type QuestionColumns } from './question-table-columns.js';
import type { QuestionTableCell, QuestionTableLine } from './question-table-line.js';
import { criterionByTitle, withSharedCriteria, type CriterionByTitle } from './stated-criteria.js';

/** Questions of a table; `criteria` are those that the table names, by line. */
export interface TableQuestions extends PastedQuestions {
  readonly criteria: ReadonlyMap<number, string>;
}

interface ReadLine {
  readonly row: QuestionRow | null;
  readonly criterionId: string | null;
  readonly findings: readonly PastedFinding[];
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const CODE_WITH_SIGNS = /^(?:Frage\s+)?([1-9]\d?\.[1-9]\d?\.[1-9]\d?)[.):]?$/;

/**
 * Reads questions from the first of the sheets that has columns for code and wording; null where none has. A line with
 * neither is passed over; what else is left out or doubtful is told by a finding with its line.
 */
export function readQuestionTable(
  sheets: readonly (readonly QuestionTableLine[])[],
  base: CatalogueVersion,
): TableQuestions | null {
  for (const lines of sheets) {
    const head = lines.findIndex((line) => questionColumnsOf(line) !== null);
    const columns = head < 0 ? null : questionColumnsOf(lines[head] ?? { row: 0, cells: [] });
    if (columns !== null) return questionsBelow(lines.slice(head + 1), columns, criterionByTitle(base));
  }
  return null;
}

function questionsBelow(
  lines: readonly QuestionTableLine[],
  columns: QuestionColumns,
  criterionOf: CriterionByTitle,
): TableQuestions {
  const read = lines.map((line) => readLine(line, columns, criterionOf));
  const rows = read.flatMap(({ row }) => row ?? []);
  const stated = read.flatMap(({ row, criterionId }) =>
    row === null || criterionId === null ? [] : [[row.line, criterionId] as const],
  );
  const findings = [...read.flatMap((line) => line.findings), ...oddCodes(rows)];
  return {
    rows,
    findings: findings.toSorted((a, b) => a.line - b.line),
    criteria: withSharedCriteria(rows, new Map(stated)),
  };
}

function readLine(
  { row: line, cells }: QuestionTableLine,
  columns: QuestionColumns,
  criterionOf: CriterionByTitle,
): ReadLine {
  const findings: PastedFinding[] = [];
  const tell = (code: PastedFinding['code'], params: PastedFinding['params']): void => {
    findings.push({ code, line, params });
  };
  const cellOf = (column: QuestionColumn): QuestionTableCell | null => {
    const { place, heading } = columns[column] ?? { place: -1, heading: '' };
    const cell = cells[place] ?? null;
    if (cell?.isFormula !== true) return cell;
    tell('formula-left-out', { column: heading });
    return null;
  };
  const codeCell = cellOf('code');
  const code = codeOf(codeCell);
  const { text, joinedWords } = wordingOf(cellOf('wording'));
  if (code === '') {
    if (text !== null) tell('no-code', { text });
    return { row: null, criterionId: null, findings };
  }
  if (codeCell?.date) tell('code-was-date', { code });
  for (const word of joinedWords) tell('word-joined', { code, word });
  const criterion = tidyLine(cellOf('criterion')?.text ?? '');
  const criterionId = criterion === '' ? null : criterionOf(cellOf('field')?.text ?? '', criterion);
  if (criterion !== '' && criterionId === null) tell('criterion-unknown', { text: criterion });
  return { row: { code, text, line }, criterionId, findings };
}

/** "1.4.2" typed into a spreadsheet becomes 1 April 2002. */
function codeOf(cell: QuestionTableCell | null): string {
  const fromDate = codeFromDate(cell?.date ?? '');
  if (fromDate !== null) return fromDate;
  const text = tidyLine(cell?.text ?? '');
  return CODE_WITH_SIGNS.exec(text)?.[1] ?? text;
}

function wordingOf(cell: QuestionTableCell | null): {
  readonly text: string | null;
  readonly joinedWords: readonly string[];
} {
  const lines = (cell?.text ?? '')
    .split(LINE_END)
    .map(tidyLine)
    .filter((line) => line !== '');
  return lines.length === 0 ? { text: null, joinedWords: [] } : joinLines(lines);
}

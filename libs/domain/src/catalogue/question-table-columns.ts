import { tidyLine } from './pasted-questions-text.js';
import type { QuestionTableLine } from './question-table-line.js';

/** What the columns of a table of questions can hold. */
export type QuestionColumn = 'field' | 'criterion' | 'code' | 'wording';

/** The columns of a table, each with its place and what is written above it. */
export type QuestionColumns = Readonly<Partial<Record<QuestionColumn, { place: number; heading: string }>>>;

const HEADINGS: Readonly<Record<QuestionColumn, readonly string[]>> = {
  field: ['handlungsfeld', 'field of action', 'field'],
  criterion: ['kriterium', 'criterion'],
  code: ['code', 'nummer', 'nr.', 'nr', 'number', 'no.'],
  wording: ['wortlaut', 'frage', 'text', 'wording', 'question'],
};

/** What a line says of the columns below it; null where it is no heading with a code and a wording. */
export function questionColumnsOf({ cells }: QuestionTableLine): QuestionColumns | null {
  const headings = cells.map(({ text }) => tidyLine(text));
  const found = Object.entries(HEADINGS).flatMap(([column, names]) => {
    const place = headings.findIndex((heading) => names.includes(heading.toLowerCase()));
    return place < 0 ? [] : [[column, { place, heading: headings[place] ?? '' }] as const];
  });
  const columns: QuestionColumns = Object.fromEntries(found);
  return columns.code && columns.wording ? columns : null;
}

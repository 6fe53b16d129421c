import type { QuestionTableLine } from '../catalogue/question-table-line.js';
import type { Language } from '../kernel/language.js';

/** The columns of a questionnaire file, in their order. */
export const QUESTIONNAIRE_COLUMNS = [
  'code',
  'department',
  'field',
  'criterion',
  'question',
  'answer',
  'rating',
  'note',
  'lastAnswer',
  'lastNote',
  'key',
] as const;

/** See QUESTIONNAIRE_COLUMNS. */
export type QuestionnaireColumn = (typeof QUESTIONNAIRE_COLUMNS)[number];

/** What stands above each column. */
export const QUESTIONNAIRE_HEADINGS: Readonly<
  Record<Language, Readonly<Record<QuestionnaireColumn, string>>>
> = {
  de: {
    code: 'Nr.',
    department: 'Fachbereich',
    field: 'Handlungsfeld',
    criterion: 'Kriterium',
    question: 'Frage',
    answer: 'Antwort',
    rating: 'Einschätzung',
    note: 'Notiz',
    lastAnswer: 'Letztes Mal: Antwort',
    lastNote: 'Letztes Mal: Notiz',
    key: 'Schlüssel (bitte nicht ändern)',
  },
  en: {
    code: 'No.',
    department: 'Department',
    field: 'Field of action',
    criterion: 'Criterion',
    question: 'Question',
    answer: 'Answer',
    rating: 'Rating',
    note: 'Note',
    lastAnswer: 'Last time: answer',
    lastNote: 'Last time: note',
    key: 'Key (please do not change)',
  },
};

/** Where the columns of a table stand; those that it does not have are left out. */
export type PlacedColumns = Readonly<Partial<Record<QuestionnaireColumn, number>>>;

/** What a line says of the columns below it; null where it is no heading of a questionnaire. */
export function placedColumns({ cells }: QuestionTableLine): PlacedColumns | null {
  const headings = cells.map(({ text }) => plain(text));
  const found = QUESTIONNAIRE_COLUMNS.flatMap((column) => {
    const names = [QUESTIONNAIRE_HEADINGS.de[column], QUESTIONNAIRE_HEADINGS.en[column]].map(plain);
    const place = headings.findIndex((heading) => names.includes(heading));
    return place < 0 ? [] : [[column, place] as const];
  });
  const columns: PlacedColumns = Object.fromEntries(found);
  const saysWhat = columns.key !== undefined || columns.code !== undefined || columns.criterion !== undefined;
  const saysHow = columns.answer !== undefined || columns.rating !== undefined;
  return saysWhat && saysHow ? columns : null;
}

/** The remark in brackets may be gone. */
function plain(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\(.*\)$/, '')
    .replace(/[\s:.]+/g, ' ')
    .trim();
}

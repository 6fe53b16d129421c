import { SelbstcheckError, type QuestionnaireLine, type QuestionnaireTable } from '@selbstcheck/domain';
import { QUESTIONNAIRE_FORMAT, QUESTIONNAIRE_FORMAT_VERSION } from './questionnaire-json.js';

/** As many as of a table. */
const MOST_ROWS = 5_000;

type Members = Readonly<Record<string, unknown>>;

/**
 * The rows of a questionnaire out of a file of JSON; the first one counts as row 1. Throws `table-file-type` for
 * another format, `table-file-columns` for one without rows and `table-file-too-large` for one with too many.
 */
export function questionnaireFromJson(value: unknown): QuestionnaireTable {
  const file = membersOf(value);
  if (file.format !== QUESTIONNAIRE_FORMAT || file.version !== QUESTIONNAIRE_FORMAT_VERSION) {
    throw new SelbstcheckError(
      'table-file-type',
      `The file is JSON, but no questionnaire of version ${QUESTIONNAIRE_FORMAT_VERSION}. Choose a file that was downloaded here.`,
    );
  }
  if (!Array.isArray(file.rows)) {
    throw new SelbstcheckError(
      'table-file-columns',
      'The file lacks its "rows". Download it again and change nothing but answers and notes.',
      { missing: 'rows' },
    );
  }
  if (file.rows.length > MOST_ROWS) {
    throw new SelbstcheckError(
      'table-file-too-large',
      `The file has ${file.rows.length} rows; at most ${MOST_ROWS} are read. Fill in the template without adding rows.`,
      { rows: file.rows.length, most: MOST_ROWS },
    );
  }
  return { lines: file.rows.map((row, index) => lineOf(membersOf(row), index + 1)), findings: [] };
}

function lineOf(members: Members, row: number): QuestionnaireLine {
  return {
    row,
    key: textOf(members.key),
    code: textOf(members.code),
    field: german(members.field),
    criterion: german(members.criterion),
    question: german(members.question),
    answer: textOf(members.answer),
    rating: textOf(members.rating),
    note: textOf(members.note),
    isCodeFromDate: false,
  };
}

function german(title: unknown): string {
  return textOf(typeof title === 'string' ? title : membersOf(title).de);
}

/** Answers may also be the figures of the keys. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFC').trim() : '';
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

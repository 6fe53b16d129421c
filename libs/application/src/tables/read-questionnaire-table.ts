import { questionnaireTable, SelbstcheckError, type QuestionnaireTable } from '@selbstcheck/domain';
import type { JsonFileReader } from '../ports/json-file-reader.js';
import type { SheetReader } from '../ports/sheet-reader.js';
import { questionnaireFromJson } from './questionnaire-from-json.js';

/** How a questionnaire can be kept. */
export type QuestionnaireFormat = 'xlsx' | 'csv' | 'json';

/** A file as it was read, before it is known to which questions its rows belong. */
export interface FiledQuestionnaire {
  readonly format: QuestionnaireFormat;
  readonly table: QuestionnaireTable;
}

/** What files are read with. */
export interface QuestionnaireReaders {
  readonly sheets: SheetReader;
  readonly json: JsonFileReader;
}

/**
 * Reads a questionnaire, told by what it holds. Rejects with the codes of SheetReader and JsonFileReader, and with
 * `table-file-columns`.
 */
export async function readQuestionnaireTable(
  { sheets, json }: QuestionnaireReaders,
  file: Uint8Array,
): Promise<FiledQuestionnaire> {
  const value = json.read(file);
  if (value !== undefined) return { format: 'json', table: questionnaireFromJson(value) };
  const table = questionnaireTable((await sheets.read(file)).map(({ rows }) => rows));
  if (table === null) {
    throw new SelbstcheckError(
      'table-file-columns',
      'The file lacks the columns of a questionnaire. Download the template again and leave its headings as they are.',
    );
  }
  return { format: isArchive(file) ? 'xlsx' : 'csv', table };
}

function isArchive(file: Uint8Array): boolean {
  return file[0] === 'P'.charCodeAt(0) && file[1] === 'K'.charCodeAt(0);
}

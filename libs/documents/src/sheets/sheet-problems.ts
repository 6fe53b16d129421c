import { SelbstcheckError, type SentenceParams } from '@selbstcheck/domain';
import { SHEET_LIMITS } from './sheet-limits.js';

/** The error for a file without any text in it. */
export function emptyTable(): SelbstcheckError {
  return new SelbstcheckError('table-file-empty', 'The file is empty. Choose the table that was filled in.');
}

export function neitherTable(): SelbstcheckError {
  return new SelbstcheckError(
    'table-file-type',
    'The file is neither an Excel workbook (.xlsx) nor a CSV file. Fill in the template, save it in one of these formats, and choose it again.',
  );
}

/** `what` is the limit that was passed and `limit` its number. */
export function tableTooLarge(what: string, limit: number): SelbstcheckError {
  return new SelbstcheckError(
    'table-file-too-large',
    `The file is larger than a filled-in table ever is (${what}: at most ${limit} are read). Fill in the template without inserting pictures or further tables.`,
    { what, limit },
  );
}

/** What went on for too long, or took too much memory. */
export function tooMuchWork(cause: unknown): SelbstcheckError {
  return new SelbstcheckError(
    'table-file-too-large',
    'Reading the file takes far more time or memory than a filled-in table does. Fill in the template without inserting pictures or further tables.',
    {},
    { cause },
  );
}

export function tooMuchUnpacked(): SelbstcheckError {
  return tableTooLarge('unpacked bytes', SHEET_LIMITS.unpackedBytes);
}

export function damagedTable(params: SentenceParams = {}, cause?: unknown): SelbstcheckError {
  return new SelbstcheckError(
    'table-file-damaged',
    'The file is damaged or protected and cannot be read. Open it, save it again as .xlsx without a password, and choose that file.',
    params,
    { cause },
  );
}

/** What "Excel 97" and workbooks with a password have in common: nothing in them can be read. */
export function oldOrProtected(): SelbstcheckError {
  return new SelbstcheckError(
    'table-file-damaged',
    'The file is protected with a password, or in the old format .xls. Open it, save it as .xlsx without a password, and choose that file.',
  );
}

export function unreadableCharacters(): SelbstcheckError {
  return new SelbstcheckError(
    'table-file-encoding',
    'The characters of the file cannot be read. Save it as CSV in UTF-8, or as .xlsx, and choose that file.',
  );
}

import { JsonFileReader } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { tableTooLarge, unreadableCharacters } from './sheet-problems.js';

/** A questionnaire of 500 questions with notes of 2,000 signs has 1.5 MB; reading it must not keep others waiting. */
const MOST_BYTES = 2 * 1024 * 1024;

/** How far the first sign is looked for. */
const LOOKED_AT = 64;

/** Reads files of JSON in UTF-8, told by their first sign. */
export class ObjectFileReader extends JsonFileReader {
  read(file: Uint8Array): unknown {
    if (!new TextDecoder().decode(file.subarray(0, LOOKED_AT)).trimStart().startsWith('{')) return undefined;
    if (file.length > MOST_BYTES) throw tableTooLarge('bytes of JSON', MOST_BYTES);
    try {
      return JSON.parse(textOf(file)) as unknown;
    } catch (cause) {
      if (cause instanceof SelbstcheckError) throw cause;
      throw new SelbstcheckError(
        'table-file-damaged',
        'The file begins like JSON and is none. Download it again, or send it as .xlsx or CSV.',
        {},
        { cause },
      );
    }
  }
}

function textOf(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    throw unreadableCharacters();
  }
}

import { SelbstcheckError } from '@selbstcheck/domain';
import { emptyFile } from './file-limits.js';

const MOJIBAKE = /Ã[¤¶¼„–œŸ]|â€[“”œž]|âœ[“˜”]/g;

/** The text of a UTF-8 file. Throws `file-encoding` for any other encoding and for binary files, `file-empty` for white space. */
export function decodeText(file: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch (cause) {
    throw wrongEncoding(cause);
  }
  // eslint-disable-next-line no-control-regex -- control characters are what tells a binary file
  if (/[\x00-\x08\x0E-\x1F]/.test(text)) throw wrongEncoding();
  if ((text.match(MOJIBAKE) ?? []).length >= 3) throw wrongEncoding();
  if (text.trim() === '') throw emptyFile();
  return text;
}

function wrongEncoding(cause?: unknown): SelbstcheckError {
  return new SelbstcheckError(
    'file-encoding',
    'The file is neither a PDF nor text in UTF-8. Save it as a PDF, or as plain text with the encoding UTF-8, and choose it again.',
    {},
    { cause },
  );
}

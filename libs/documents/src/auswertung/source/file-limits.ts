import { SelbstcheckError } from '@selbstcheck/domain';

/** Larger files are refused unread. */
export const MAX_AUSWERTUNG_BYTES = 20 * 1024 * 1024;

/** Throws `file-empty` or `file-too-large`. */
export function checkSize(file: Uint8Array): void {
  if (file.length === 0) throw emptyFile();
  if (file.length > MAX_AUSWERTUNG_BYTES) {
    throw new SelbstcheckError(
      'file-too-large',
      `The file has ${file.length} bytes; at most ${MAX_AUSWERTUNG_BYTES} are read. Check that it is the printed Auswertung and not a collection of scans.`,
      { bytes: file.length, limit: MAX_AUSWERTUNG_BYTES },
    );
  }
}

/** The error for a file without any content. */
export function emptyFile(): SelbstcheckError {
  return new SelbstcheckError(
    'file-empty',
    'The file is empty. Choose the file with the printed Auswertung.',
  );
}

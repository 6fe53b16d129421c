import { SelbstcheckError } from '@selbstcheck/domain';
import type { Evidence } from '../ports/evidence-store.js';

const MEGABYTE = 1024 * 1024;

/** The largest file that may back an answer, in bytes. */
export const LARGEST_EVIDENCE_FILE = 10 * MEGABYTE;

/** How many pieces a department may attach to one question. */
export const MOST_EVIDENCE = 5;

/** What all files of a round may take together, in bytes. */
export const LARGEST_EVIDENCE_OF_ROUND = 200 * MEGABYTE;

/** Throws `evidence-file-empty` and `evidence-file-too-large`. */
export function rejectFileSize(size: number): void {
  if (size === 0) {
    throw new SelbstcheckError('evidence-file-empty', 'The file is empty. Choose the one that was meant.');
  }
  if (size > LARGEST_EVIDENCE_FILE) {
    const megabytes = LARGEST_EVIDENCE_FILE / MEGABYTE;
    throw new SelbstcheckError(
      'evidence-file-too-large',
      `The file is larger than ${megabytes} MB. Make it smaller, or name an address on the web.`,
      { megabytes },
    );
  }
}

/** Throws `evidence-too-many` where another piece is one too many, or its bytes are more than the round still takes. */
export function rejectTooMuch(
  ofRound: readonly Evidence[],
  { questionId, department, file }: Pick<Evidence, 'questionId' | 'department' | 'file'>,
): void {
  const own = ofRound.filter((each) => each.questionId === questionId && each.department === department);
  if (own.length >= MOST_EVIDENCE) {
    throw new SelbstcheckError(
      'evidence-too-many',
      `A department can attach ${MOST_EVIDENCE} pieces of evidence to a question. Remove one of them first.`,
      { most: MOST_EVIDENCE },
    );
  }
  const bytes = ofRound.reduce((sum, each) => sum + (each.file?.size ?? 0), file?.size ?? 0);
  if (bytes <= LARGEST_EVIDENCE_OF_ROUND) return;
  const megabytes = LARGEST_EVIDENCE_OF_ROUND / MEGABYTE;
  throw new SelbstcheckError(
    'evidence-too-many',
    `All files of a round together can take ${megabytes} MB. Remove one of them first, or name an address on the web.`,
    { megabytes },
  );
}

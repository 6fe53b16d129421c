import { SelbstcheckError, type AuswertungDraft } from '@selbstcheck/domain';
import { draftOf, type ReadingOrder, type ReadingReply } from './reading-messages.js';
import { replyInTime, ThreadEnded, type ThreadLimits } from './limited-thread.js';

/** What reading one file may take. */
export type ReadingLimits = ThreadLimits;

/** A thread loads built code only, so the sources, which the specs run, point to dist as well. */
const ENTRY = new URL('../../../dist/auswertung/reading/reading-thread.js', import.meta.url);

/** Reads a printed Auswertung beside the main thread. Rejects with `file-unreadable` beyond the limits. */
export async function readInThread(order: ReadingOrder, limits: ReadingLimits): Promise<AuswertungDraft> {
  try {
    return draftOf(await replyInTime<ReadingReply>(ENTRY, order, limits));
  } catch (error) {
    if (error instanceof ThreadEnded) throw unreadable(error);
    throw error;
  }
}

function unreadable(cause: ThreadEnded): SelbstcheckError {
  return new SelbstcheckError(
    'file-unreadable',
    'Reading the file takes far more time or memory than a printed Auswertung does. Print it to a new PDF, or save its text as plain text in UTF-8, and choose that file.',
    {},
    { cause },
  );
}

import { SelbstcheckError, type AuswertungDraft, type SentenceParams } from '@selbstcheck/domain';
import type { KnownEditionTitles } from '../title-hints.js';

/** What a reading thread is given. */
export interface ReadingOrder {
  readonly file: Uint8Array;
  readonly known: KnownEditionTitles;
}

/** What a reading thread answers: errors lose their class between threads, so a refusal is sent in its parts. */
export type ReadingReply =
  | { readonly draft: AuswertungDraft }
  | {
      readonly refusal: {
        readonly code: string;
        readonly sentence: string;
        readonly params: SentenceParams;
        readonly cause: string | undefined;
      };
    };

/** The reply for a finished reading. Rejects with what is no SelbstcheckError: a defect is no refusal. */
export async function replyOf(reading: Promise<AuswertungDraft>): Promise<ReadingReply> {
  try {
    return { draft: await reading };
  } catch (error) {
    if (!(error instanceof SelbstcheckError)) throw error;
    const { code, message: sentence, params, cause } = error;
    return { refusal: { code, sentence, params, cause: cause instanceof Error ? String(cause) : undefined } };
  }
}

/** The draft of a reply; throws the SelbstcheckError of a refusal. */
export function draftOf(reply: ReadingReply): AuswertungDraft {
  if ('draft' in reply) return reply.draft;
  const { code, sentence, params, cause } = reply.refusal;
  throw new SelbstcheckError(code, sentence, params, { cause });
}

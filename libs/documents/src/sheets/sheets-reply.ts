import type { ReadSheet } from '@selbstcheck/application';
import { SelbstcheckError, type SentenceParams } from '@selbstcheck/domain';

/** What a reading thread answers: errors lose their class between threads, so a refusal is sent in its parts. */
export type SheetsReply =
  | { readonly sheets: readonly ReadSheet[] }
  | {
      readonly refusal: {
        readonly code: string;
        readonly sentence: string;
        readonly params: SentenceParams;
        readonly cause: string | undefined;
      };
    };

/** The reply for a reading. Throws what is no SelbstcheckError: a defect is no refusal. */
export function sheetsReply(read: () => readonly ReadSheet[]): SheetsReply {
  try {
    return { sheets: read() };
  } catch (error) {
    if (!(error instanceof SelbstcheckError)) throw error;
    const { code, message: sentence, params, cause } = error;
    return { refusal: { code, sentence, params, cause: cause instanceof Error ? String(cause) : undefined } };
  }
}

/** The sheets of a reply; throws the SelbstcheckError of a refusal. */
export function sheetsOf(reply: SheetsReply): readonly ReadSheet[] {
  if ('sheets' in reply) return reply.sheets;
  const { code, sentence, params, cause } = reply.refusal;
  throw new SelbstcheckError(code, sentence, params, { cause });
}

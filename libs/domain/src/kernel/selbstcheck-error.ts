/** Values that complete an error's or a finding's sentence in any language. */
export type SentenceParams = Readonly<Record<string, string | number>>;

/**
 * An error a person can act on: a stable code, the English sentence that says what to do, and the values
 * from which the screens build the sentence in their own language.
 */
export class SelbstcheckError extends Error {
  constructor(
    readonly code: string,
    sentence: string,
    readonly params: SentenceParams = {},
    options?: { cause?: unknown },
  ) {
    super(sentence, options);
    this.name = 'SelbstcheckError';
  }
}

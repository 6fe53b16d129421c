import { localized, type Language } from '@selbstcheck/domain';

/** A text as the server sends it: German, and English where that exists. */
export interface SentText {
  readonly de: string;
  readonly en?: string | undefined;
}

/** The words of a text in the language of the screen, or else in German, and which of the two they are. */
export function wordingOf({ de, en }: SentText, language: Language): { text: string; language: Language } {
  return localized(en === undefined ? { de } : { de, en }, language);
}

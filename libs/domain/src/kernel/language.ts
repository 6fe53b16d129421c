/** The languages every sentence of the product exists in. */
export type Language = 'de' | 'en';

/** A text with its German wording and, where somebody wrote one, the English. */
export interface LocalizedText {
  readonly de: string;
  readonly en?: string;
}

/** The wording in the wanted language, else the German one with the language it is really in. */
export function localized(text: LocalizedText, language: Language): { text: string; language: Language } {
  return language === 'en' && text.en !== undefined
    ? { text: text.en, language: 'en' }
    : { text: text.de, language: 'de' };
}

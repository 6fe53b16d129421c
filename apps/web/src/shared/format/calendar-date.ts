import type { Language } from '@selbstcheck/domain';

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** An ISO calendar date in words: "1. Juli 2020". */
export function dateInWords(isoDate: string, language: Language): string {
  return FORMATS[language].format(Date.parse(`${isoDate}T00:00:00Z`));
}

import type { Language } from '@selbstcheck/domain';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** A moment on the clock of the person who reads it: "22. November 2026 um 17:05". */
export function momentInWords(moment: string, language: Language, timeZone?: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return format.format(Date.parse(moment));
}

/** The day of a moment, on the calendar of the person who reads it: "22. November 2026". */
export function dayInWords(moment: string, language: Language, timeZone?: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone }).format(
    Date.parse(moment),
  );
}

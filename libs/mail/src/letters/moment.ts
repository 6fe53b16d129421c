import type { Language } from '@selbstcheck/domain';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** "22. November 2026, 11:30 Uhr (MEZ)", "22 November 2026, 11:30 (CET)". */
export function writeMoment(timestamp: string, language: Language, timeZone: string): string {
  const moment = new Date(timestamp);
  const locale = LOCALES[language];
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const date = format({ dateStyle: 'long' }).format(moment);
  const time = format({ timeStyle: 'short' }).format(moment);
  const zone = format({ timeZoneName: 'short' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName');
  return `${date}, ${time}${language === 'de' ? ' Uhr' : ''} (${zone?.value ?? timeZone})`;
}

/** "Freitag, 18. Dezember 2026", "Friday, 18 December 2026". */
export function writeDay(date: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00.000Z`),
  );
}

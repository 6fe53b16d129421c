import type { Language } from '@selbstcheck/domain';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** Any Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const ONE_DAY = 86_400_000;

/** The name of a weekday, from Monday 1 to Sunday 7. */
export function weekdayName(weekday: number, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' });
  return format.format(MONDAY + (weekday - 1) * ONE_DAY);
}

/** The name of a month, from January 1. */
export function monthName(month: number, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, month - 1, 1));
}

/** A calendar date with its weekday: "Montag, 30. November 2026". */
export function fullDate(isoDate: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(Date.parse(`${isoDate}T00:00:00Z`));
}

/** A wall time as people say it: "8:00" in German, "08:00" in English. */
export function timeOfDay(time: string, language: Language): string {
  return language === 'de' ? time.replace(/^0(?=\d:)/, '') : time;
}

/** A moment on the clock of a zone, as calendar date and wall time. */
export function wallTimeOf(
  moment: string,
  timeZone: string,
): { readonly date: string; readonly time: string } {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  const [date = '', time = ''] = format.format(Date.parse(moment)).split(' ');
  return { date, time };
}

/** The zone of the device. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

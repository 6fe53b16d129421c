import type { Language } from '../kernel/language.js';
import { weekdayOf } from './next-date.js';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  de: [
    ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
    ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
};

/** An ISO date in words: "1. Juni 2026" or "1 June 2026". */
export function dayWords(date: string, language: Language): string {
  const [year, month, day] = [date.slice(0, 4), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  return `${day}${language === 'de' ? '.' : ''} ${MONTHS[language][month - 1]} ${year}`;
}

/** The same with its weekday: "Montag, 1. Juni 2026" or "Monday, 1 June 2026". */
export function weekdayWords(date: string, language: Language): string {
  return `${WEEKDAYS[language][weekdayOf(date) - 1]}, ${dayWords(date, language)}`;
}

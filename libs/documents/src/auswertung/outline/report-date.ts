import { isCalendarDate } from '@selbstcheck/domain';
import type { SourceLine } from '../source/source-line.js';

const MONTHS = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const MONTH = MONTHS.join('|');
const LABEL_WORDS =
  'Stand|Datum(?:\\s+(?:der\\s+Auswertung|des\\s+Berichts))?|Stichtag|Bearbeitungsstand|Auswertungsdatum|Berichtsdatum|erstellt|(?:Auswertung|Selbstcheck)\\s+vom';
const LABEL = `(?:(?:${LABEL_WORDS})\\s*:?\\s*(?:am\\s+|vom\\s+)?|(?:\\p{L}[\\p{L}() .-]*,\\s*)?(?:den|vom|am|im)?\\s*)`;
const NUMERIC = new RegExp(`^${LABEL}(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*((?:\\d{2})?\\d{2})$`, 'iu');
const ISO = new RegExp(`^${LABEL}(\\d{4})-(\\d{2})-(\\d{2})$`, 'iu');
const WRITTEN = new RegExp(`^${LABEL}(?:(\\d{1,2})\\.\\s*)?(${MONTH})\\s+(\\d{4})$`, 'iu');
const YEAR = new RegExp(`^(?:(?:${LABEL_WORDS})\\s*:?\\s*)?((?:19|20)\\d{2})$`, 'iu');
/** A date in a title or a footer: behind a word that says that it is one. */
const LABELLED = new RegExp(
  `(?<!\\p{L})(?:${LABEL_WORDS})\\s*:?\\s*(?:vom\\s+|am\\s+)?([^|\\t]*\\d{4})`,
  'iu',
);
/** What a title ends with: "Selbstcheck Auenried 2021", "Auswertung (12. März 2021)". */
const BEHIND_TITLE = new RegExp(
  `[\\s,(–—-]+(?:vom\\s+)?((?:\\d{1,2}\\.\\s*)?(?:\\d{1,2}\\.\\s*|(?:${MONTH})\\s+)?(?:19|20)\\d{2})\\)?$`,
  'iu',
);
/** A longer line is a sentence. */
const LONGEST = 200;
const TITLE = /^(?:Auswertung|Selbstcheck)\b/iu;

/**
 * The report's date from its opening or its footers, as ISO ("2020-07-01", "2020-07" or "2020"); null without one.
 * A bare date in a footer may be the day of printing and does not count.
 */
export function reportDate(opening: readonly SourceLine[], furniture: readonly SourceLine[]): string | null {
  const isShort = ({ text }: SourceLine): boolean => text.length <= LONGEST;
  const titles = opening.filter(isShort).map(({ text }) => text);
  const footers = furniture.filter(isShort).map(({ text }) => text);
  const labelled = [...titles, ...footers].flatMap((text) => LABELLED.exec(text)?.[1] ?? []);
  const ofTitle = titles.flatMap((text) => (TITLE.test(text) ? (BEHIND_TITLE.exec(text)?.[1] ?? []) : []));
  const dates = [...labelled, ...ofTitle, ...titles].flatMap((text) => isoDate(text) ?? []);
  const signed = footers.flatMap((text) => (/^\p{L}/u.test(text) ? (fullDate(text) ?? []) : []));
  return [...dates, ...signed].toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Whether a line holds nothing but a date with its day. */
export function isDateLine(text: string): boolean {
  return fullDate(text) !== null;
}

/** A title without the date or year that stands behind it. */
export function withoutDate(title: string): string {
  return title.replace(BEHIND_TITLE, '');
}

function fullDate(text: string): string | null {
  const date = isoDate(text);
  return date?.length === 'YYYY-MM-DD'.length ? date : null;
}

function isoDate(printed: string): string | null {
  const text = printed.trim().replace(/^\((.*)\)$/u, '$1');
  const iso = ISO.exec(text);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const numeric = NUMERIC.exec(text);
  if (numeric) return dated((numeric[3] ?? '').padStart(4, '20'), numeric[2], numeric[1]);
  const written = WRITTEN.exec(text);
  if (written) {
    const month = MONTHS.indexOf((written[2] ?? '').toLowerCase()) + 1;
    return dated(written[3], String(month), written[1]);
  }
  return YEAR.exec(text)?.[1] ?? null;
}

function dated(year = '', month = '', day?: string): string | null {
  const months = Number(month);
  if (months < 1 || months > MONTHS.length) return null;
  const prefix = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return prefix;
  const date = `${prefix}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

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
const LABEL = '(?:(?:Stand|Datum|Stichtag)\\s*:?\\s*|(?:\\p{L}[\\p{L}-]*,\\s*)?(?:den|vom|am|im)?\\s*)';
const NUMERIC = new RegExp(`^${LABEL}(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})$`, 'iu');
const ISO = new RegExp(`^${LABEL}(\\d{4})-(\\d{2})-(\\d{2})$`, 'iu');
const WRITTEN = new RegExp(`^${LABEL}(?:(\\d{1,2})\\.\\s*)?(${MONTH})\\s+(\\d{4})$`, 'iu');
const YEAR = /^(?:(?:Stand|Datum|Stichtag)\s*:?\s*)?((?:19|20)\d{2})$/iu;
/** A date in a title or a footer: behind a word that says that it is one. */
const LABELLED = /(?:Auswertung vom|Selbstcheck vom|Stand|Datum|Stichtag)\s*:?\s*(?:vom\s+)?([^|\t]*\d{4})/iu;

/** The report's date from its opening or its footers, as ISO ("2020-07-01", "2020-07" or "2020"); null without one. */
export function reportDate(opening: readonly SourceLine[], furniture: readonly SourceLine[]): string | null {
  const labelled = [...opening, ...furniture].flatMap(({ text }) => LABELLED.exec(text)?.[1] ?? []);
  const alone = opening.map(({ text }) => text);
  const dates = [...labelled, ...alone].flatMap((text) => isoDate(text.trim()) ?? []);
  return dates.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function isoDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const numeric = NUMERIC.exec(text);
  if (numeric) return dated(numeric[3], numeric[2], numeric[1]);
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

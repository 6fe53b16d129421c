import type { NumberFormat } from './number-formats.js';

/** A number as a person sees it, and the day where it stands for one. */
export interface ShownNumber {
  readonly text: string;
  /** ISO calendar date; null where it is no day. */
  readonly date: string | null;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;

/** Digits beyond the 15th are what computing left behind; spreadsheets do not show them. */
const SHOWN_DIGITS = 15;

/** Numbers and days are written as in Germany, whatever the workbook chose; what is no day stays a number. */
export function shownNumber(raw: string, format: NumberFormat, countsFrom1904: boolean): ShownNumber {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return { text: raw, date: null };
  if (format === 'percent') return { text: `${plain(value * 100)}%`, date: null };
  if (format === 'number' || value < 0 || value > LAST_DAY) return { text: plain(value), date: null };
  const epoch = countsFrom1904 ? EPOCH_1904 : EPOCH_1900;
  const moment = new Date(epoch + Math.round((value * DAY_MS) / MINUTE_MS) * MINUTE_MS).toISOString();
  const [date = '', time = ''] = [moment.slice(0, 10), moment.slice(11, 16)];
  if (format === 'time') return { text: time, date: null };
  const day = germanDay(date);
  return { text: format === 'date' ? day : `${day} ${time}`, date };
}

/** An ISO calendar date as it is written in Germany. */
export function germanDay(date: string): string {
  return date.split('-').toReversed().join('.');
}

function plain(value: number): string {
  return String(Number(value.toPrecision(SHOWN_DIGITS))).replace('.', ',');
}

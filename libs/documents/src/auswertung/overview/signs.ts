import type { RatingSymbol } from '@selbstcheck/domain';

/** What stands where a symbol should be: its meaning, or that it cannot be read. */
export type SignReading = RatingSymbol | 'unreadable';

const YES = '✓✔☑✅√🗸\uF0FC\uF0FE';
const NO = '✗✘✕✖☒❌╳🗴🗶\uF0FB\uF0FD';
const CROSS_LETTERS = 'xX×';
const DASHES = '-–—−‐‑‒―';

/** Signs that are nothing else, wherever they stand; with or without brackets, and with a bracket missing. */
export const GLYPH = new RegExp(`\\(?\\s?[${YES}${NO}]\\s?\\)?|\\(\\s?[${CROSS_LETTERS}]\\s?\\)`, 'u');
/** Signs that are letters or punctuation elsewhere: only as a word of their own. */
export const WORD_SIGN = new RegExp(`^(?:[${CROSS_LETTERS}]|[${DASHES}])$`, 'u');
/** A dash as a word of its own. */
export const DASH = new RegExp(`^[${DASHES}]$`, 'u');

const LABELS: Readonly<Record<string, RatingSymbol>> = {
  ja: 3,
  'eher ja': 2,
  'eher nein': 1,
  nein: 0,
  'keine einschätzung möglich': null,
};

/** The rating behind a printed sign in any of its known forms; 'unreadable' for everything else. */
export function readSign(printed: string): SignReading {
  const sign = printed.replace(/\s/g, '');
  const bracketed = /^\((.+)\)$/u.exec(sign);
  const bare = bracketed?.[1] ?? sign;
  if ([...bare].length !== 1) return 'unreadable';
  if ([...YES].includes(bare)) return bracketed ? 2 : 3;
  if ([...NO, ...CROSS_LETTERS].includes(bare)) return bracketed ? 1 : 0;
  return !bracketed && DASHES.includes(bare) ? null : 'unreadable';
}

/** The rating that a word of the legend stands for ("eher ja"); undefined for other words. */
export function readLabel(words: string): RatingSymbol | undefined {
  return LABELS[words.replace(/\s+/g, ' ').trim().toLowerCase()];
}

/** Whether a line carries a symbol: a sign of its own kind anywhere, or a cross or dash at its end. */
export function hasSign(text: string): boolean {
  const last = text.split(/\s+/).at(-1) ?? '';
  return GLYPH.test(text) || WORD_SIGN.test(last);
}

import type { SourceLine } from '../source/source-line.js';
import { foldTitle } from '@selbstcheck/domain';
import type { Legend } from './legend.js';
import { isDateLine } from '../outline/report-date.js';
import { continuation } from './title-words.js';
import { DASH, GLYPH, hasSign, WORD_SIGN, type SignReading } from './signs.js';

/** A piece of a row: a part of a title, or what stands in a symbol's place. */
export type RowToken =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'sign'; readonly reading: SignReading; readonly line: number };

/** What a leading dash is in this table: a bullet, a symbol in a first column, or neither for certain. */
export type LeadingDash = 'bullet' | 'sign' | 'unclear';

/** What all rows of one table have in common. */
export interface TableHabits {
  readonly legend: Legend;
  readonly leadingDash: LeadingDash;
  /** Folded titles that are known to be criteria. */
  readonly known: ReadonlySet<string>;
  /** Most symbols stand in a column of their own, so a dash behind a single space may be part of a title. */
  readonly hasColumns: boolean;
}

const LEADERS = /\s*(?:\.\s?){3,}\s*|\s*…+\s*|\s*[·_]{3,}\s*| {2,}/gu;
const HEAD_WORDS = /^(?:Kriterium|Kriterien|Einschätzung|Bewertung|Ergebnis|Symbol|Erfüllt\??)$/iu;
/** A page's header that came once only, so that it could not be known by its repeats. */
const PAGE_HEADER =
  /^(?:(?:Auswertung\s+)?Selbstcheck|Weltoffene Kommune)(?=\s|$)|\sSeite\s+\d{1,3}(?:\s+von\s+\d{1,3})?$/u;
/** Punctuation without a letter at a row's end is a sign nobody can read, unless it belongs to a title. */
const STRANGE = /^(?:\([^\p{L}\p{N}]{0,3}\)?|[^\p{L}\p{N}&/,;:.„“"”»«–-]{1,4})$/u;

/** Words and abbreviations in a symbol's place: what they mean is not for the reader to decide. */
const WORDS =
  '\\(?(?:(?:eher\\s+)?(?:ja|nein)|keine\\s+Einschätzung(?:\\s+möglich)?|(?:n|k)\\.\\s?[ab]\\.|n/a)\\)?';
const ALL_WORDS = new RegExp(`^${WORDS}$`, 'iu');
const ENDS_IN_WORDS = new RegExp(`(?:^|\\s)(${WORDS})$`, 'iu');
/** A cell too short for a title. */
const SHORT = /^\(?(?:(?:\p{L}\.\s?){1,3}|\p{L}\/\p{L}|[^\s()]{1,2})\)?$/u;

/** The pieces of one line in printed order. */
export function rowTokens({ text, line }: SourceLine, habits: TableHabits): RowToken[] {
  const plain = normalizedRow(text);
  if ((PAGE_HEADER.test(plain) && !hasSign(plain)) || isDateLine(plain)) return [];
  const led = /^([-–—−•▪◦·*‣])\s+(?=\S)/u.exec(plain);
  const isBullet =
    led && (!DASH.test(led[1] ?? '') || endsWithSign(plain) || habits.leadingDash === 'bullet');
  const tokens: RowToken[] = [];
  if (led && !isBullet) {
    tokens.push({ kind: 'sign', reading: habits.leadingDash === 'sign' ? null : 'unreadable', line });
  }
  const cells = (led ? plain.slice(led[0].length) : plain)
    .replace(/^\d{1,2}\.\d{1,2}\.?\s+(?=\p{L})/u, '')
    .replace(ENDS_IN_WORDS, (words, sign: string, at: number) => (at > 0 ? `\t${sign}` : words))
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  if (cells.length > 0 && cells.every((cell) => HEAD_WORDS.test(cell))) return [];
  const [title = '', ...behind] = cells;
  if (behind.length === 1 && isRemark(title, behind[0] ?? '', habits.known)) {
    return [...tokens, { kind: 'text', text: title, line }, { kind: 'sign', reading: 'unreadable', line }];
  }
  cells.forEach((cell, index) => {
    // The gaps of a justified line look like borders of cells.
    const isWord =
      /^\p{Ll}{2,}$/u.test(cell) &&
      !ALL_WORDS.test(cell) &&
      (index < cells.length - 1 || continuation(cell, 'A') === 'goes-on');
    tokens.push(
      ...(isWord ? [{ kind: 'text' as const, text: cell, line }] : cellTokens(cell, index, line, habits)),
    );
  });
  return tokens;
}

/** Words beside a whole title that is known, which neither go on with it nor are a title of their own. */
function isRemark(title: string, cell: string, known: ReadonlySet<string>): boolean {
  const folded = foldTitle(cell);
  return (
    known.has(foldTitle(title)) &&
    folded !== '' &&
    !hasSign(cell) &&
    ![...known].some((other) => other.includes(folded) || folded.startsWith(other))
  );
}

/** A row with one spelling of gaps and brackets: a tab between cells. */
export function normalizedRow(text: string): string {
  return text
    .replace(LEADERS, '\t')
    .replace(/\(\s*(\S)\s*\)/gu, '($1)')
    .replace(/\[\s*(\S?)\s*\]/gu, '[$1]')
    .trim();
}

function endsWithSign(row: string): boolean {
  const last = row.split(/\s+/).at(-1) ?? '';
  return new RegExp(`(?:${GLYPH.source})$`, 'u').test(row) || WORD_SIGN.test(last);
}

function cellTokens(cell: string, index: number, line: number, habits: TableHabits): RowToken[] {
  const sign = (printed: string): RowToken => ({ kind: 'sign', reading: habits.legend.read(printed), line });
  if (
    WORD_SIGN.test(cell) ||
    ALL_WORDS.test(cell) ||
    (index > 0 && SHORT.test(cell)) ||
    STRANGE.test(cell) ||
    (index > 0 && !/[\p{L}\p{N}]/u.test(cell))
  )
    return [sign(cell)];
  const tokens: RowToken[] = [];
  let words: string[] = [];
  const flush = (): void => {
    if (words.length > 0) tokens.push({ kind: 'text', text: words.join(' '), line });
    words = [];
  };
  const parts = cell.split(new RegExp(`(${GLYPH.source})`, 'u'));
  parts.forEach((part, position) => {
    if (position % 2 === 1) {
      flush();
      tokens.push(sign(part));
      return;
    }
    const spaced = part.split(/\s+/).filter((word) => word !== '');
    spaced.forEach((word, at) => {
      const isLast = position === parts.length - 1 && at === spaced.length - 1;
      if (!isSignWord(word, isLast, foldTitle(words.join(' ')), habits)) {
        words.push(word);
        return;
      }
      const isDoubtfulSign = isDoubtful(word, words, habits);
      flush();
      tokens.push(isDoubtfulSign ? { kind: 'sign', reading: 'unreadable', line } : sign(word));
    });
  });
  flush();
  return tokens;
}

function isSignWord(word: string, isLast: boolean, foldedBefore: string, habits: TableHabits): boolean {
  if (DASH.test(word)) return isLast || habits.known.has(foldedBefore);
  return WORD_SIGN.test(word) || (isLast && STRANGE.test(word) && foldedBefore !== '');
}

function isDoubtful(word: string, before: readonly string[], habits: TableHabits): boolean {
  return DASH.test(word) && habits.hasColumns && !habits.known.has(foldTitle(before.join(' ')));
}

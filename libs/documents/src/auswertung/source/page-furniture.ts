import { COUNTS } from '../outline/phrases.js';
import { isStructural } from '../outline/structural-line.js';
import type { SourceLine } from './source-line.js';

const PAGE_MARK = [
  /^(?:[-–—|]\s*)?(?:Seite|S\.|Page)\s*\d{1,4}(?:\s*(?:von|of|\/|\|)\s*\d{1,4})?(?:\s*[-–—|])?$/iu,
  /^\d{1,3}\s*(?:\/|von|of)\s*\d{1,3}$/iu,
  /^[-–—|]\s*\d{1,3}\s*[-–—|]$/u,
  /(?:\t|\s{2,}|[|·•–—-]\s*)(?:Seite|Page)\s*\d{1,4}(?:\s*(?:von|of|\/)\s*\d{1,4})?$/iu,
  /^(?:Seite|Page)\s*\d{1,4}(?:\s*(?:von|of|\/)\s*\d{1,4})?(?:\t|\s{2,}|\s*[|·•–—-])/iu,
];
const TITLE_LINE = /^(?:(?:Auswertung\s+)?Selbstcheck\b|Auswertung$)/iu;
const BARE_NUMBER = /^\d{1,3}$/u;
const LONGEST = 120;
/** A header comes back on many pages: a line that repeats within a third of the text only is part of the text. */
const LEAST_REPEATS = 3;
const LEAST_SPREAD = 0.3;

/** A text without its pages' headers, footers and numbers, and those lines apart. */
export interface Unpaged {
  readonly lines: readonly SourceLine[];
  readonly furniture: readonly SourceLine[];
}

/** Takes headers, footers and page numbers out; their places become empty lines, so that numbers stay right. */
export function withoutFurniture(lines: readonly SourceLine[]): Unpaged {
  const repeated = repeatedLines(lines);
  const titles = new Map<string, number>();
  const furniture: SourceLine[] = [];
  const kept = lines.map((line, index) => {
    const key = keyOf(line.text);
    const isTitleAgain = TITLE_LINE.test(line.text) && line.text.length <= LONGEST && titles.has(key);
    if (TITLE_LINE.test(line.text) && !titles.has(key)) titles.set(key, index);
    const isFurniture =
      PAGE_MARK.some((pattern) => pattern.test(line.text)) ||
      isTitleAgain ||
      (repeated.has(key) && titles.get(key) !== index) ||
      (BARE_NUMBER.test(line.text) && !isPartOfCounts(lines, index));
    if (!isFurniture) return line;
    furniture.push(line);
    return { ...line, text: '' };
  });
  return { lines: kept, furniture };
}

function repeatedLines(lines: readonly SourceLine[]): ReadonlySet<string> {
  const places = new Map<string, number[]>();
  for (const { text, line } of lines) {
    const isCandidate = text.length <= LONGEST && /\p{L}{2}/u.test(text) && !isStructural(text);
    if (isCandidate) places.set(keyOf(text), [...(places.get(keyOf(text)) ?? []), line]);
  }
  const length = lines.length;
  const isSpread = (at: readonly number[]): boolean => (at.at(-1) ?? 0) - (at[0] ?? 0) >= LEAST_SPREAD * length;
  return new Set(
    [...places].filter(([, at]) => at.length >= LEAST_REPEATS && isSpread(at)).map(([key]) => key),
  );
}

/** A line with nothing but a number can be the middle of "12 von 14 Fragen" in a narrow column. */
function isPartOfCounts(lines: readonly SourceLine[], index: number): boolean {
  const around = (from: number, to: number): string =>
    lines
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join('\n');
  const withIt = COUNTS.test(around(index - 5, index + 6));
  const withoutIt = COUNTS.test(`${around(index - 5, index)}\n${around(index + 1, index + 6)}`);
  return withIt && !withoutIt;
}

function keyOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
}

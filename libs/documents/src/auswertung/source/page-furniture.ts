import { foldTitle } from '@selbstcheck/domain';
import { COUNTS } from '../outline/phrases.js';
import { isDateLine } from '../outline/report-date.js';
import { municipalityIn } from '../outline/report-title.js';
import { isStructural } from '../outline/structural-line.js';
import { GLYPH } from '../overview/signs.js';
import { continuation } from '../overview/title-words.js';
import type { SourceLine } from './source-line.js';

const PAGE_MARK = [
  /^(?:[-–—|]\s*)?(?:Seite|S\.|Page)\s*\d{1,4}(?:\s*(?:von|of|\/|\|)\s*\d{1,4})?(?:\s*[-–—|])?$/iu,
  /^[-–—|]\s*\d{1,3}\s*[-–—|]$/u,
  /(?:\t|\s{2,}|[|·•–—-]\s*)(?:Seite|Page)\s*\d{1,4}(?:\s*(?:von|of|\/)\s*\d{1,4})?$/iu,
  /^(?:Seite|Page)\s*\d{1,4}(?:\s*(?:von|of|\/)\s*\d{1,4})?(?:\t|\s{2,}|\s*[|·•–—-])/iu,
  /^\d{1,3}\s*[|·•]\s*\p{L}|\p{L}\s*[|·•]\s*\d{1,3}$/u,
  /^(?:(?:https?|file):\/\/|www\.)\S+\s+\d{1,3}(?:\s*\/\s*\d{1,3})?$/iu,
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4},\s\d{1,2}:\d{2}(?:\s|$)/u,
];
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
const HEADER_WORDS =
  'auswertung des der zum selbstcheck selbstchecks weltoffene kommune stadt seite von stand'.split(' ');
const TITLE_LINE = /^(?:(?:Auswertung\s+)?Selbstcheck(?=\s|$)|Auswertung$)/iu;
/** Behind the title and its introduction. */
const OPENING_END = /^(?:Inhalt|Inhaltsverzeichnis|Überblick|Handlungsfeld\s+\d.*)$/iu;
const BARE_NUMBER = /^\d{1,3}(?:\s*(?:\/|von|of)\s*\d{1,3})?$/iu;
const LONGEST = 120;
/** A header comes back on many pages: a line that repeats within a third of the text only is part of the text. */
const LEAST_REPEATS = 3;
const LEAST_SPREAD = 0.3;
const MOST_PLACES = 0.6;

/** A text without its pages' headers, footers and numbers, and those lines apart. */
export interface Unpaged {
  readonly lines: readonly SourceLine[];
  readonly furniture: readonly SourceLine[];
}

/**
 * Takes headers, footers and page numbers out; their places become empty lines, so that numbers stay right.
 * A line that is part of a known title is never taken for a header.
 */
export function withoutFurniture(lines: readonly SourceLine[], knownTitles: readonly string[]): Unpaged {
  const repeated = repeatedLines(lines, knownTitles.map(foldTitle));
  const isTitleAgain = titleRepeats(lines);
  const furniture: SourceLine[] = [];
  const takenOut = (line: SourceLine): SourceLine => {
    furniture.push(line);
    return { ...line, text: '' };
  };
  const kept = lines.map((line, index) => {
    const isMark = !GLYPH.test(line.text) && PAGE_MARK.some((pattern) => pattern.test(line.text));
    const isHeader = repeated.has(keyOf(line.text)) && !TITLE_LINE.test(line.text);
    const isAlone = isDate(line, lines[index - 1]?.text ?? '');
    return isMark || isHeader || isAlone || isTitleAgain(line, index) ? takenOut(line) : line;
  });
  const filled = kept.filter(({ text }) => text !== '');
  const numbers = new Set(
    filled.filter(({ text }, index) => BARE_NUMBER.test(text) && !isPartOfText(filled, index)),
  );
  return { lines: kept.map((line) => (numbers.has(line) ? takenOut(line) : line)), furniture };
}

/** The report's title opens it; the same words anywhere behind, and nothing else, are a page's header. */
function titleRepeats(lines: readonly SourceLine[]): (line: SourceLine, index: number) => boolean {
  const key = ({ text }: SourceLine): string => keyOf(text.replace(/[\s|·–-]*\d*$/u, ''));
  const isTitle = ({ text }: SourceLine): boolean => TITLE_LINE.test(text) && text.length <= LONGEST;
  const times = new Map<string, number>();
  for (const line of lines) if (isTitle(line)) times.set(key(line), (times.get(key(line)) ?? 0) + 1);
  const openingEnd = lines.findIndex(({ text }) => OPENING_END.test(text));
  const municipality = municipalityIn(lines.slice(0, Math.max(0, openingEnd))) ?? '';
  const name = wordsOf(municipality);
  const words = new Set([...HEADER_WORDS, ...name]);
  const isOfTitleWords = ({ text }: SourceLine): boolean =>
    text.length <= LONGEST &&
    /(?<![\p{L}-])Selbstchecks?(?![\p{L}-])/iu.test(text) &&
    wordsOf(text).every((word) => words.has(word)) &&
    (/[|·•–—\d]/u.test(text) || (name.length > 0 && name.every((word) => wordsOf(text).includes(word))));
  return (line, index) =>
    index > openingEnd && ((isTitle(line) && (times.get(key(line)) ?? 0) > 1) || isOfTitleWords(line));
}

/** A date that stands alone, unless the line before it goes on with it. */
function isDate({ text }: SourceLine, before: string): boolean {
  if (text.length > LONGEST) return false;
  const unnumbered = text.replace(/(?:\s*[|·•\t]\s*|\s{2,})\d{1,3}$/u, '');
  return isDateLine(unnumbered) && !/(?:^|\s)(?:am|vom|zum|bis|seit|den|dem|ab)$/iu.test(before);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function repeatedLines(lines: readonly SourceLine[], known: readonly string[]): ReadonlySet<string> {
  const places = new Map<string, { line: number; before: string }[]>();
  let before = '';
  for (const { text, line } of lines) {
    if (!/\p{L}/u.test(text)) continue;
    const isCandidate =
      text.length <= LONGEST &&
      /\p{L}{2}/u.test(text) &&
      (ADDRESS.test(text) || !/^\p{Ll}/u.test(text)) &&
      !/^(?:[•▪●·*‣\uF0B7]|\d\s*[.)]\s)/u.test(text) &&
      ![before, text].some((part) => /[-\u00AD]$/u.test(part)) &&
      !isStructural(text);
    if (isCandidate) {
      const key = keyOf(text);
      const at = places.get(key) ?? [];
      at.push({ line, before });
      places.set(key, at);
    }
    before = text;
  }
  const length = lines.length;
  const mentioned = titlesIn(lines);
  // A header that fell into a heading once is still a header: most of its places are elsewhere.
  const isTitlePart = (key: string, repeats: number): boolean =>
    known.some((title) => title.includes(foldTitle(key))) ||
    2 * mentioned.filter((title) => title.includes(foldTitle(key))).length >= repeats;
  return new Set(
    [...places]
      .filter(([, at]) => at.length >= LEAST_REPEATS)
      .filter(([, at]) => (at.at(-1)?.line ?? 0) - (at[0]?.line ?? 0) >= LEAST_SPREAD * length)
      .filter(([key, at]) => !isTitlePart(key, at.length) && !goesOnFromText(at.map((place) => place.before)))
      .map(([key]) => key),
  );
}

/** The end of a heading that wraps comes back as well, but behind the heading's first line or in mid-sentence. */
function goesOnFromText(linesBefore: readonly string[]): boolean {
  const keys = linesBefore.filter(isStructural).map(keyOf);
  const again = keys.filter((key) => keys.indexOf(key) !== keys.lastIndexOf(key)).length;
  const openEnds = linesBefore.filter((before) => continuation(before, 'A') === 'goes-on').length;
  return Math.max(again, openEnds) > MOST_PLACES * linesBefore.length;
}

/** Every title the report mentions, folded: what stands behind "Handlungsfeld 4 –" and in brackets. */
function titlesIn(lines: readonly SourceLine[]): string[] {
  const text = lines.map((line) => line.text).join('\n');
  const headings = text.match(/^[^\n]{0,8}Handlungsfeld\s+\d[^\n]*(?:\n[^\n]{1,60}){0,2}/gmu) ?? [];
  const named = text.match(/\d\.\d+\.\d+\s*\([^()]{1,160}\)/gu) ?? [];
  return [...headings, ...named].map(foldTitle);
}

/** A line with nothing but a number can be the middle of "12 von 14 Fragen" or of a heading in a narrow column. */
function isPartOfText(lines: readonly SourceLine[], index: number): boolean {
  const around = (from: number, to: number): string =>
    lines
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join('\n');
  if (/Handlungsfeld$/u.test(around(index - 1, index))) return true;
  const withIt = COUNTS.test(around(index - 5, index + 6));
  const withoutIt = COUNTS.test(`${around(index - 5, index)}\n${around(index + 1, index + 6)}`);
  return withIt && !withoutIt;
}

function keyOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
}

import type { NamedQuestion } from '@selbstcheck/domain';
import { COUNTS } from '../outline/phrases.js';
import type { Flow } from '../source/flow.js';
import { namedQuestions } from './named-questions.js';

/** What the section "Grundlage der Standortbestimmung" says. */
export interface Basis {
  readonly counts: { readonly processed: number; readonly total: number; readonly line: number } | null;
  readonly questions: readonly NamedQuestion[];
  readonly unreadable: readonly { readonly text: string; readonly line: number }[];
  /** Statements that are neither counts nor about named questions. */
  readonly strangeLines: readonly number[];
  /** Where numbers of questions stand in words that are not known, if no counts could be read. */
  readonly unreadCountsLine: number | null;
}

const ALL_OF =
  /\b(?:Es\s+)?wurden\s+alle\s+(\d{1,4})\s+Fragen\s+(?:bearbeitet|beantwortet)\b|\bAlle\s+(\d{1,4})\s+Fragen\s+wurden\s+(?:bearbeitet|beantwortet)\b/iu;
const OUT_OF =
  /\bVon\s+(?:den\s+)?(?:insgesamt\s+)?(\d{1,4})\s+Fragen\s+wurden\s+(\d{1,4})\s+(?:bearbeitet|beantwortet)\b/iu;
const EVERYTHING = /^Alle\s+Fragen\s[^.]*wurden\s+(?:bearbeitet|beantwortet)/iu;
/** A dash before a code is the middle of a range that wraps. */
const BULLET = /^[ \t]*(?:[-–—](?!\s+\d+\.\d)|[•▪●·*‣\uF0B7])\s+/gmu;
/** A sentence ends where the next one begins with a capital letter behind a full stop. */
const SENTENCE_END = /(?<=[\p{L}“"”«)]\.)\s+(?=\p{Lu})/gu;

/** Reads counts and named questions. */
export function readBasis(section: Flow): Basis {
  const counts = countsIn(section.text);
  const countsLine = counts.length > 0 ? section.lineAt(counts[0]?.offset ?? 0) : 1;
  const isClear = new Set(counts.map(({ processed, total }) => `${processed}/${total}`)).size === 1;
  const [first] = counts;
  const questions: NamedQuestion[] = [];
  const unreadable: { text: string; line: number }[] = [];
  const strangeLines: number[] = [];
  let unreadCountsLine: number | null = null;
  for (const statement of statements(section)) {
    const words = statement.text.trim();
    const rest = [COUNTS, ALL_OF, OUT_OF].reduce(
      (text, pattern) => text.without(new RegExp(pattern.source, 'giu')),
      statement,
    );
    const hasCounts = rest.text !== statement.text;
    const named = namedQuestions(rest);
    questions.push(...named.questions);
    unreadable.push(...named.unreadable);
    const isUnderstood =
      hasCounts || named.questions.length + named.unreadable.length > 0 || EVERYTHING.test(words);
    if (isUnderstood || !/[\p{L}\p{N}]/u.test(words)) continue;
    if (!isClear && unreadCountsLine === null && /\bFragen\b/u.test(words))
      unreadCountsLine = statement.lineOfTextAt(0);
    else strangeLines.push(statement.lineOfTextAt(0));
  }
  return {
    counts: isClear && first ? { processed: first.processed, total: first.total, line: countsLine } : null,
    questions,
    unreadable,
    strangeLines,
    unreadCountsLine,
  };
}

function countsIn(text: string): { processed: number; total: number; offset: number }[] {
  const some = [...text.matchAll(new RegExp(COUNTS.source, 'giu'))].map((match) => ({
    processed: Number(match[1]),
    total: Number(match[2]),
    offset: match.index,
  }));
  const all = [...text.matchAll(new RegExp(ALL_OF.source, 'giu'))].map((match) => {
    const total = Number(match[1] ?? match[2]);
    return { processed: total, total, offset: match.index };
  });
  const outOf = [...text.matchAll(new RegExp(OUT_OF.source, 'giu'))].map((match) => ({
    processed: Number(match[2]),
    total: Number(match[1]),
    offset: match.index,
  }));
  return [...some, ...all, ...outOf];
}

function statements(section: Flow): Flow[] {
  const borders = [
    0,
    ...[...section.text.matchAll(BULLET)].map((match) => match.index),
    ...[...section.text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length),
    section.end,
  ].sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, index) => {
    const part = section.slice(start, borders[index + 1] ?? section.end);
    const bullet = new RegExp(`^${BULLET.source.slice(1)}`, 'u').exec(part.text);
    return bullet ? part.withoutPart(0, bullet[0].length) : part;
  });
}

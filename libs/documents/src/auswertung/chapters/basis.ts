import type { NamedQuestion } from '@selbstcheck/domain';
import type { Flow } from '../source/flow.js';
import { countsIn, withoutCounts } from './counts.js';
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
    const rest = withoutCounts(statement);
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

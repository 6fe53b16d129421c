import { COUNTS } from '../outline/phrases.js';
import type { Flow } from '../source/flow.js';

/** How many questions were processed of how many, and where that stands. */
export interface PrintedCounts {
  readonly processed: number;
  readonly total: number;
  readonly offset: number;
}

interface CountsWording {
  readonly pattern: RegExp;
  /** Which of the two numbers stands first; one number alone is both. */
  readonly first: 'processed' | 'total';
}

const DONE = '(?:bearbeitet|beantwortet)';
const WORDINGS: readonly CountsWording[] = [
  { pattern: COUNTS, first: 'processed' },
  {
    pattern: new RegExp(
      `\\b${DONE}\\s+(?:wurden|sind)\\s+(?:insgesamt\\s+)?(\\d{1,4})\\s+(?:von|der)\\s+(?:den\\s+)?(?:insgesamt\\s+)?(\\d{1,4})\\s+Fragen\\b`,
      'iu',
    ),
    first: 'processed',
  },
  {
    pattern: new RegExp(`\\b${DONE}e\\s+Fragen\\s*:?\\s*(\\d{1,4})\\s*(?:von|/)\\s*(\\d{1,4})(?!\\d)`, 'iu'),
    first: 'processed',
  },
  {
    pattern: new RegExp(
      `\\bVon\\s+(?:den\\s+)?(?:insgesamt\\s+)?(\\d{1,4})\\s+Fragen\\s+(?:wurden|sind)\\s+(\\d{1,4})\\s+${DONE}\\b`,
      'iu',
    ),
    first: 'total',
  },
  {
    pattern: new RegExp(`\\b(?:Es\\s+)?wurden\\s+alle\\s+(\\d{1,4})\\s+Fragen\\s+${DONE}\\b`, 'iu'),
    first: 'total',
  },
  {
    pattern: new RegExp(`\\bAlle\\s+(\\d{1,4})\\s+Fragen\\s+(?:wurden|sind)\\s+${DONE}\\b`, 'iu'),
    first: 'total',
  },
];

/** Every place of a text that says how many questions were processed. */
export function countsIn(text: string): PrintedCounts[] {
  return WORDINGS.flatMap(({ pattern, first }) =>
    [...text.matchAll(new RegExp(pattern.source, 'giu'))].map((match) => {
      const numbers = [Number(match[1]), Number(match[2] ?? match[1])];
      const [processed = 0, total = 0] = first === 'processed' ? numbers : numbers.toReversed();
      return { processed, total, offset: match.index };
    }),
  );
}

/** The same text without them. */
export function withoutCounts(statement: Flow): Flow {
  return WORDINGS.reduce((text, { pattern }) => text.without(new RegExp(pattern.source, 'giu')), statement);
}

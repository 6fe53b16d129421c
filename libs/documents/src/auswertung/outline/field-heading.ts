import type { Flow } from '../source/flow.js';

/** A place that says "Handlungsfeld 4 – …": in the contents, the overview, over a chapter or in a sentence. */
export interface FieldHeading {
  readonly number: number;
  /** Where the word "Handlungsfeld" begins. */
  readonly start: number;
  /** Where the title begins. */
  readonly titleStart: number;
}

const HEADING =
  /^[ \t]*(?:Handlungsfeld|HANDLUNGSFELD)\s+(\d{1,2}|[IVX]{1,4})(?:\s*[–—―−‒‐‑:.|-]\s*|\s+)(?=["„“»]?\p{Lu})/gmu;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** All headings of a text, in order. */
export function fieldHeadings(flow: Flow): FieldHeading[] {
  return [...flow.text.matchAll(HEADING)].map((match) => ({
    number: numberOf(match[1] ?? ''),
    start: match.index,
    titleStart: match.index + match[0].length,
  }));
}

function numberOf(printed: string): number {
  if (/^\d+$/.test(printed)) return Number(printed);
  const values = [...printed].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

import type { Level } from './answer.js';

/** A criterion's symbol: the level 0 to 3, or null for – (no assessment possible). */
export type RatingSymbol = Level | null;

const GLYPHS: Readonly<Record<Level, string>> = { 0: '✘', 1: '(✘)', 2: '(✓)', 3: '✓' };

/** The printed sign: ✓ (✓) (✘) ✘ or –. */
export function glyphOfSymbol(symbol: RatingSymbol): string {
  return symbol === null ? '–' : GLYPHS[symbol];
}

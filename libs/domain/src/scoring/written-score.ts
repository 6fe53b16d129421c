import type { Fraction } from '../kernel/fraction.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { RoundScore } from './round-score.js';

/** The shape of a value once written as JSON: every fraction is text such as "7/4". */
export type Written<T> = T extends Fraction
  ? string
  : T extends readonly (infer Part)[]
    ? readonly Written<Part>[]
    : T extends object
      ? { readonly [Key in keyof T]: Written<T[Key]> }
      : T;

/** A round's score as it is stored and sent. */
export type WrittenRoundScore = Written<RoundScore>;

/** The canonical bytes of a score: equal scores give equal text. */
export function writeRoundScore(score: RoundScore): string {
  return canonicalJson(score);
}

/** Reads what `writeRoundScore` wrote; fractions stay text. */
export function readRoundScore(body: string): WrittenRoundScore {
  return JSON.parse(body) as WrittenRoundScore;
}

import { Fraction } from '../kernel/fraction.js';
import type { RatingSymbol } from '../scoring/symbol.js';
import { magnitudeOf } from './figure-words.js';
import type { ChangeClass, CriterionPieces } from './round-comparison.js';
import type { AnswerMovement } from './unit-comparison.js';

/** The smallest like-for-like change that may be called an improvement or the reverse. */
export const CLEAR_CHANGE = Fraction.of(1, 2);

/** By how many answer steps at least. */
export const CLEAR_STEPS = 2;

/** What a class is told from. */
export interface ClassFacts {
  readonly basis: 'answers' | 'symbols';
  readonly symbolBefore: RatingSymbol;
  readonly symbolAfter: RatingSymbol;
  readonly pieces: CriterionPieces | null;
  readonly movement: AnswerMovement;
}

/** The class of a criterion's change, first match wins (methods, 4). */
export function changeClassOf(facts: ClassFacts): ChangeClass {
  const { basis, symbolBefore, symbolAfter, pieces, movement } = facts;
  if (symbolBefore === null && symbolAfter === null) return 'not_rated';
  if (symbolBefore === null) return 'newly_rated';
  if (symbolAfter === null) return 'no_longer_rated';
  if (pieces === null) return 'not_comparable';
  const direction = pieces.likeForLike.compare(Fraction.ZERO);
  if (basis === 'symbols') {
    if (direction === 0) return 'same_level';
    return direction > 0 ? 'levels_higher' : 'levels_lower';
  }
  if (direction === 0) return 'unchanged';
  const isClear = isClearChange(magnitudeOf(pieces.likeForLike), movement);
  if (direction > 0) return isClear ? 'improved' : 'slightly_risen';
  return isClear ? 'worsened' : 'slightly_fallen';
}

/** One changed answer alone is never clear, however far it moved (methods, 4). */
function isClearChange(size: Fraction, { answers, steps }: AnswerMovement): boolean {
  return (
    size.compare(CLEAR_CHANGE) >= 0 &&
    answers >= 2 &&
    magnitudeOf(steps).compare(Fraction.of(CLEAR_STEPS)) >= 0
  );
}

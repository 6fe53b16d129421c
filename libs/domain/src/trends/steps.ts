import type { Fraction } from '../kernel/fraction.js';
import type { Segment } from './segments.js';

/** How often a segment rose, fell and stayed from one round to the next. */
export interface StepCount {
  readonly total: number;
  readonly up: number;
  readonly down: number;
  readonly unchanged: number;
}

/** The changes at the same questions from round to round, one less than the segment has rounds. */
function likeForLikesOf(segment: Segment): readonly Fraction[] {
  return segment.slice(1).flatMap(({ fromPrevious }) => (fromPrevious ? [fromPrevious.likeForLike] : []));
}

/** Counts steps at the same questions, so that a mere rise of coverage is never told as one (methods, 5). */
export function countSteps(segment: Segment): StepCount {
  const signs = likeForLikesOf(segment).map((change) => change.sign());
  const count = (wanted: number) => signs.filter((sign) => sign === wanted).length;
  return { total: signs.length, up: count(1), down: count(-1), unchanged: count(0) };
}

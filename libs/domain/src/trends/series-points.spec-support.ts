import { Fraction } from '../kernel/fraction.js';
import type { SeriesPoint, StepFromPrevious } from './series.js';

/** A first round, fully answered. */
export const FIRST_ROUND: SeriesPoint = {
  roundId: 'r1',
  date: '2001-06-01',
  value: Fraction.of(1),
  missing: null,
  coverage: Fraction.of(1),
  questions: 3,
  isRecorded: false,
  isThin: false,
  hasBreakBefore: false,
  fromPrevious: null,
  change: null,
};

export function step(likeForLike: Fraction, isComparableForTrend = true): StepFromPrevious {
  return { likeForLike, isComparableForTrend };
}

/** Fully answered, comparable rounds; each step at the same questions is the step of the values. */
export function answeredRounds(dates: readonly string[], values: readonly Fraction[]): SeriesPoint[] {
  return values.map((value, index) => {
    const before = values[index - 1];
    const fromPrevious = before ? step(value.minus(before)) : null;
    return { ...FIRST_ROUND, roundId: `r${index + 1}`, date: dates[index] ?? '', value, fromPrevious };
  });
}

/** The rounds with one of them, counted from 0, changed. */
export function withRound(
  series: readonly SeriesPoint[],
  index: number,
  change: Partial<SeriesPoint>,
): SeriesPoint[] {
  return series.map((point, k) => (k === index ? { ...point, ...change } : point));
}

export function fractions(...texts: readonly string[]): readonly Fraction[] {
  return texts.map((text) => Fraction.parse(text));
}

import type { Fraction } from '../kernel/fraction.js';
import { median, quotient, signOf } from './exact-arithmetic.js';
import { yearsBetween } from './years-between.js';

/** A value at a reference date. */
export interface DatedValue {
  /** ISO calendar date. */
  readonly date: string;
  readonly value: Fraction;
}

/**
 * The Theil–Sen slope in points a year: the median of the slopes between any two values (methods, 5).
 * Two values of one date have no slope between them; null where no slope is left.
 */
export function theilSen(values: readonly DatedValue[]): Fraction | null {
  const slopes = values.flatMap((later, index) =>
    values.slice(0, index).flatMap((earlier) => {
      const years = yearsBetween(earlier.date, later.date);
      return signOf(years) === 0 ? [] : [quotient(later.value.minus(earlier.value), years)];
    }),
  );
  return median(slopes);
}

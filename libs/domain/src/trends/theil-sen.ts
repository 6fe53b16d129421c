import { median } from '../comparison/quantile.js';
import type { Fraction } from '../kernel/fraction.js';
import { dayNumber, yearly } from './years-between.js';

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
  const days = values.map(({ date }) => dayNumber(date));
  const slopes = values.flatMap((later, index) =>
    values.slice(0, index).flatMap((earlier, before) => {
      const between = (days[index] ?? 0) - (days[before] ?? 0);
      return between === 0 ? [] : [later.value.minus(earlier.value).dividedBy(between)];
    }),
  );
  const daily = median(slopes);
  return daily && yearly(daily);
}

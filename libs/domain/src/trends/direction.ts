import { theilSen, type DatedValue } from './theil-sen.js';

/** Which way values moved over time; `unclear` where they moved, but on the whole neither up nor down. */
export type Direction = 'up' | 'down' | 'unclear' | 'unchanged';

/**
 * Where the Theil–Sen slope through values points; `unchanged` only where all of them are the same. null where no two
 * of them have different dates.
 */
export function directionOf(values: readonly DatedValue[]): Direction | null {
  const sign = theilSen(values)?.sign();
  if (sign === undefined) return null;
  if (sign !== 0) return sign > 0 ? 'up' : 'down';
  return values.every(({ value }) => values[0]?.value.equals(value)) ? 'unchanged' : 'unclear';
}

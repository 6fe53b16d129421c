import { Fraction } from '../kernel/fraction.js';

const HALF = Fraction.of(1, 2);

/**
 * The value below which a share, 0 to 1, of the values lies, by linear interpolation at (n − 1) · share; null of an
 * empty list. This is type 7 of R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American
 * Statistician 50 (1996); for 1/2 it is the median.
 */
export function quantile(values: readonly Fraction[], share: Fraction): Fraction | null {
  const sorted = values.toSorted((a, b) => a.compare(b));
  const place = share.times(values.length - 1);
  const at = Number(place.numerator / place.denominator);
  const below = sorted[at];
  if (below === undefined) return null;
  const above = sorted[at + 1] ?? below;
  return below.plus(above.minus(below).times(place.minus(Fraction.of(at))));
}

/** The middle value, or the mean of the two middle ones; null of an empty list. */
export function median(values: readonly Fraction[]): Fraction | null {
  return quantile(values, HALF);
}

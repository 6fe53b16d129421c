import { Fraction } from '../kernel/fraction.js';

/** a · b. */
export function product(a: Fraction, b: Fraction): Fraction {
  return Fraction.of(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a / b; throws a RangeError where b is 0. */
export function quotient(a: Fraction, b: Fraction): Fraction {
  return Fraction.of(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** −1, 0 or 1. */
export function signOf(value: Fraction): number {
  return value.compare(Fraction.ZERO);
}

/** The middle value, or the mean of the two middle ones; null of an empty list. */
export function median(values: readonly Fraction[]): Fraction | null {
  const sorted = values.toSorted((a, b) => a.compare(b));
  const half = sorted.length / 2;
  return Fraction.mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

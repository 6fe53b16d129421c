import { Fraction, type Language } from '@selbstcheck/domain';

const POINT: Readonly<Record<Language, string>> = { de: ',', en: '.' };

/** A number with at most one decimal, halves rounded up: "1,8" in German, "2" for a whole number. */
export function decimal(value: Fraction, language: Language): string {
  const rounded = tenths(value);
  const sign = rounded < 0 ? '−' : '';
  const digits = Math.abs(rounded);
  const rest = digits % 10;
  return `${sign}${Math.floor(digits / 10)}${rest === 0 ? '' : POINT[language] + String(rest)}`;
}

function tenths(value: Fraction): number {
  return value.times(10).roundHalfUp();
}

/** Whether one decimal says the value exactly. */
export function isExactAsDecimal(value: Fraction): boolean {
  return value.times(10).denominator === 1n;
}

/** How an average is shown: rounding must never lift it over a limit that it does not reach. */
export type ShownValue =
  | { readonly kind: 'decimal'; readonly text: string }
  | { readonly kind: 'just_below'; readonly limit: string };

/** An average with at most one decimal, or the one of the stages' lower limits that it stays just below. */
export function shownValue(value: Fraction, language: Language, cutOffs: readonly Fraction[]): ShownValue {
  // limits are shown with one decimal too
  const lifted = cutOffs.find((cutOff) => value.compare(cutOff) < 0 && tenths(value) >= tenths(cutOff));
  return lifted
    ? { kind: 'just_below', limit: decimal(lifted, language) }
    : { kind: 'decimal', text: decimal(value, language) };
}

/** How far two values are apart: none at all, less than a tenth, or a number. */
export type ShownDifference = 'none' | 'below_tenth' | { readonly text: string };

/** The size of a difference; one that is not 0 but below 0.1 is never shown as a number. */
export function shownDifference(a: Fraction, b: Fraction, language: Language): ShownDifference {
  const difference = a.minus(b);
  const size = difference.compare(Fraction.ZERO) < 0 ? difference.negated() : difference;
  if (size.equals(Fraction.ZERO)) return 'none';
  return size.compare(Fraction.of(1, 10)) < 0 ? 'below_tenth' : { text: decimal(size, language) };
}

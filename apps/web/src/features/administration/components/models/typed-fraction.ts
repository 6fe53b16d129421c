import { Fraction } from '@selbstcheck/domain';

/** What an input for a fraction accepts: "0,5", "0.5", "2" or "2/3". */
export const TYPED_FRACTION = String.raw`\s*\d{1,3}([.,]\d{1,3}|\s*\/\s*[1-9]\d{0,2})?\s*`;

const PARTS = /^\s*(\d+)(?:[.,](\d+)|\s*\/\s*(\d+))?\s*$/;

/** The exact fraction somebody typed, in lowest terms: "1/2" for "0,5"; null where it is none that TYPED_FRACTION accepts. */
export function typedFraction(typed: string): string | null {
  const [, whole, decimals = '', denominator = '1'] = PARTS.exec(typed) ?? [];
  if (whole === undefined || Number(denominator) === 0) return null;
  return Fraction.of(Number(whole + decimals), Number(denominator) * 10 ** decimals.length).toString();
}

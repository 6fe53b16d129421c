import { Fraction, type Language } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';
import { decimal, isExactAsDecimal, shownDifference, shownValue } from '../../../shared/format/decimal.js';

/** "1,8", or "knapp unter 2,5" where rounding would lift a value over a limit it does not reach. */
export function valueInWords(value: Fraction, t: TFunction, language: Language): string {
  const shown = shownValue(value, language);
  return shown.kind === 'decimal' ? shown.text : t('why.justBelow', { limit: shown.limit });
}

/** The exact fraction and, where it is not whole, its decimal: "2", "5/2 = 2,5", "7/4 ≈ 1,8". */
export function exactValueInWords(value: Fraction, t: TFunction, language: Language): string {
  if (value.denominator === 1n) return String(value);
  return `${String(value)} ${isExactAsDecimal(value) ? '=' : '≈'} ${valueInWords(value, t, language)}`;
}

/** "kein Unterschied", "unter 0,1" or a number. */
export function differenceInWords(a: Fraction, b: Fraction, t: TFunction, language: Language): string {
  const difference = shownDifference(a, b, language);
  if (difference === 'none') return t('why.noDifference');
  if (difference === 'below_tenth') return t('why.below', { limit: decimal(Fraction.of(1, 10), language) });
  return difference.text;
}

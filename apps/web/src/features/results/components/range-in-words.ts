import { Fraction, type Language } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';
import { decimal, shownDifference, shownValue } from '../../../shared/format/decimal.js';
import { valueInWords } from '../../../shared/format/value-in-words.js';

/** The value that both ends of a range read as: "rund 2,3"; null where the words tell them apart. */
export function commonEndInWords(
  { lower, upper }: { readonly lower: Fraction; readonly upper: Fraction },
  t: TFunction,
  language: Language,
  cutOffs: readonly Fraction[],
): string | null {
  const [from, to] = [shownValue(lower, language, cutOffs), shownValue(upper, language, cutOffs)];
  if (from.kind === 'decimal' && to.kind === 'decimal') {
    return from.text === to.text ? t('why.about', { value: from.text }) : null;
  }
  return from.kind === to.kind ? valueInWords(lower, t, language, cutOffs) : null;
}

/** "kein Unterschied", "unter 0,1" or a number. */
export function differenceInWords(a: Fraction, b: Fraction, t: TFunction, language: Language): string {
  const difference = shownDifference(a, b, language);
  if (difference === 'none') return t('why.noDifference');
  if (difference === 'below_tenth') return t('why.below', { limit: tenth(language) });
  return difference.text;
}

/** The size below which a difference is not shown as a number. */
export function tenth(language: Language): string {
  return decimal(Fraction.of(1, 10), language);
}

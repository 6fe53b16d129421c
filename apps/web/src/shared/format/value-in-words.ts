import type { Fraction, Language } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';
import { isExactAsDecimal, shownValue } from './decimal.js';

/** "1,8", or "knapp unter 2,5" where rounding would lift a value over a limit it does not reach. */
export function valueInWords(
  value: Fraction,
  t: TFunction,
  language: Language,
  cutOffs: readonly Fraction[],
): string {
  const shown = shownValue(value, language, cutOffs);
  return shown.kind === 'decimal' ? shown.text : t('why.justBelow', { limit: shown.limit });
}

/** Like `valueInWords`, and says where the decimal is not exact: "2", "rund 1,8", "knapp unter 2,5". */
export function aboutInWords(
  value: Fraction,
  t: TFunction,
  language: Language,
  cutOffs: readonly Fraction[],
): string {
  const shown = shownValue(value, language, cutOffs);
  if (shown.kind === 'just_below') return t('why.justBelow', { limit: shown.limit });
  return isExactAsDecimal(value) ? shown.text : t('why.about', { value: shown.text });
}

import { decimalWords, type Fraction, type Language } from '@selbstcheck/domain';
import { shownValue } from '../../../../shared/format/decimal.js';
import type { ComparisonText } from './comparison-text.js';

/** A value between 0 and 3 with one decimal: "1,8", "2,0", "knapp unter 2,5". */
export function valueWords(
  value: Fraction,
  t: ComparisonText,
  language: Language,
  cutOffs: readonly Fraction[],
): string {
  const shown = shownValue(value, language, cutOffs);
  return shown.kind === 'decimal'
    ? decimalWords(value, language)
    : t('amount.justBelow', { limit: shown.limit });
}

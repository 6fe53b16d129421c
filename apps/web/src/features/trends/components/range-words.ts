import { Fraction, type Language } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';
import { valueInWords } from '../../../shared/format/value-in-words.js';

/** What missing answers leave possible: "1,8 bis 2,3", or one figure where both ends read the same. */
export function rangeWords(
  bounds: { readonly lower: string; readonly upper: string } | null,
  common: TFunction,
  t: TFunction<'trends'>,
  language: Language,
  cutOffs: readonly Fraction[],
): string {
  if (bounds === null) return common('why.undeterminable');
  const lower = valueInWords(Fraction.parse(bounds.lower), common, language, cutOffs);
  const upper = valueInWords(Fraction.parse(bounds.upper), common, language, cutOffs);
  if (bounds.lower === bounds.upper) return lower;
  return lower === upper ? common('why.about', { value: lower }) : t('rounds.range', { lower, upper });
}

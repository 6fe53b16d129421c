import { useTranslation } from 'react-i18next';
import type { Calculation } from './calculation.js';

/** "2 + 3 + 2 + 0 = 7, geteilt durch 4 = 7/4, gerundet 1,8" */
export function CalculationSentence({ calculation }: { readonly calculation: Calculation }) {
  const { t } = useTranslation();
  const { precision, ...numbers } = calculation;
  if (numbers.count === 1) {
    return precision === 'whole' ? t('why.sumSingle', numbers) : t('why.sumSingleRounded', numbers);
  }
  if (precision === 'whole') return t('why.sumWhole', numbers);
  return precision === 'exact' ? t('why.sumExact', numbers) : t('why.sumRounded', numbers);
}

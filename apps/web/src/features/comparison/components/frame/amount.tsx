import { differenceWords, type Fraction } from '@selbstcheck/domain';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useComparisonText } from './comparison-text.js';

/** A difference with its direction as sign and word: "▲ 0,4", "▼ unter 0,1", "unverändert". */
export function Amount({ difference }: { readonly difference: Fraction }) {
  const t = useComparisonText();
  const language = useLanguage();
  const direction = difference.sign();
  if (direction === 0) return <span className="amount">{t('amount.none')}</span>;
  return (
    <span className="amount">
      <span aria-hidden="true">{direction > 0 ? '▲' : '▼'} </span>
      <VisuallyHidden>{t(direction > 0 ? 'amount.higher' : 'amount.lower')} </VisuallyHidden>
      {differenceWords(difference, language)}
    </span>
  );
}

import type { CriterionSummary } from '@selbstcheck/contracts';
import { glyphOfSymbol } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

/** The target of a criterion in one line, with its pace where there is a label for it. */
export function TargetLine({ target }: { readonly target: NonNullable<CriterionSummary['target']> }) {
  const { t } = useTranslation('trends');
  const common = useTranslation().t;
  const language = useLanguage();
  const { symbol, date, pace } = target;
  return (
    <p className="trend-card__target">
      <span aria-hidden="true">◇ </span>
      {t('target.line', {
        symbol: `${glyphOfSymbol(symbol)} ${common(`symbol.${symbol}`)}`,
        date: dateInWords(date, language),
      })}
      {pace.label === null ? null : <b>: {pace.label}</b>}
    </p>
  );
}

import type { FieldExplanation } from '@selbstcheck/contracts';
import { Fraction } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { decimal } from '../../../shared/format/decimal.js';
import { useLanguage } from '../../../shared/i18n/language.js';

/** What a criterion's symbol rests on: sum, coverage, what missing answers leave possible. */
export function CriterionReason({
  calculation,
}: {
  readonly calculation: FieldExplanation['criteria'][number]['calculation'];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { basis, value, sum, rated, asked, bounds, evidence } = calculation;
  const number = (fraction: string) => decimal(Fraction.parse(fraction), language);
  if (basis === 'recorded') return <span className="reason">{t('why.criterionRecorded')}</span>;
  const parts = [
    value === null || sum === null || rated === null
      ? null
      : t('why.criterionSum', { sum, count: rated, value: number(value) }),
    rated === null || asked === null
      ? null
      : `${t('why.criterionCoverage', { rated, count: asked })}, ${t(`why.evidence.${evidence}`)}`,
    bounds === null || bounds.lower === bounds.upper
      ? null
      : t('why.criterionBounds', { lower: number(bounds.lower), upper: number(bounds.upper) }),
  ];
  return <span className="reason">{parts.filter((part) => part !== null).join(' · ')}</span>;
}

import type { CriterionPoint, CriterionTrend } from '@selbstcheck/contracts';
import { Fraction } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../../../../shared/addresses/addresses.js';
import { aboutInWords } from '../../../../shared/format/value-in-words.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useCutOffs } from '../../../../shared/scoring-model/scoring-model.js';
import { AnswersTable } from './answers-table.js';

/** The answers behind each round, the calculation of the latest one, and which rules were used. */
export function WhyCard({ trend }: { readonly trend: CriterionTrend }) {
  const { t } = useTranslation('trends');
  const latest = trend.points.findLast((point) => point !== null) ?? null;
  return (
    <section className="card card--table why-rating">
      <h2>{t('why.title')}</h2>
      {trend.questions.length === 0 ? null : <AnswersTable trend={trend} />}
      {latest === null ? null : (
        <p className="calculation">
          <Calculation point={latest} />
        </p>
      )}
      <p className="model-note">
        {t('why.model', { model: trend.model })}{' '}
        <Link className="lone-link" to={PATHS.methods}>
          {t('why.methods')}
        </Link>
      </p>
    </section>
  );
}

function Calculation({ point }: { readonly point: CriterionPoint }) {
  const { t } = useTranslation('trends');
  const common = useTranslation().t;
  const language = useLanguage();
  const cutOffs = useCutOffs();
  const { sum, rated, value } = point.calculation;
  if (point.isRecorded) return t('why.recorded');
  if (point.symbol === null || sum === null || rated === null || value === null) return t('why.notRated');
  return t('why.calculation', {
    sum,
    rated,
    value: aboutInWords(Fraction.parse(value), common, language, cutOffs),
    word: common(`symbol.${point.symbol}`),
  });
}

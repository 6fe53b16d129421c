import type { CriterionTrend } from '@selbstcheck/contracts';
import { Fraction } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { ChangeWords } from '../../../../shared/components/change-words.js';
import { German } from '../../../../shared/components/localized.js';
import { QuestionCounts } from '../../../../shared/components/question-counts.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { valueInWords } from '../../../../shared/format/value-in-words.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useCutOffs } from '../../../../shared/scoring-model/scoring-model.js';
import { PointMark } from '../point-mark.js';
import { rangeWords } from '../range-words.js';
import { WideTable } from '../wide-table.js';

/** Every round in words and figures: what the chart shows, as a table. */
export function RoundsTable({ trend }: { readonly trend: CriterionTrend }) {
  const { t } = useTranslation('trends');
  const columns = ['round', 'rating', 'valueColumn', 'rangeColumn', 'coverage', 'changeColumn'] as const;
  return (
    <section className="card card--table">
      <h2>{t('rounds.title')}</h2>
      <WideTable label={t('rounds.title')}>
        <table className="matrix rounds-table">
          <caption className="kern-sr-only">{t('rounds.title')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`rounds.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trend.rounds.map((round, index) => (
              <RoundRow key={round.token} trend={trend} index={index} />
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}

function RoundRow({ trend, index }: { readonly trend: CriterionTrend; readonly index: number }) {
  const { t } = useTranslation('trends');
  const common = useTranslation().t;
  const language = useLanguage();
  const cutOffs = useCutOffs();
  const round = trend.rounds[index];
  const point = trend.points[index] ?? null;
  const step = trend.steps.find(({ to }) => to === index);
  if (round === undefined) return null;
  return (
    <tr className={point?.hasBreakBefore ? 'rounds-table__break' : ''}>
      <th scope="row">
        <German>{round.title}</German>
        <span className="trend-card__field">{dateInWords(round.referenceDate, language)}</span>
        {round.reading === 'workshop' ? (
          <span className="trend-card__field">{t('rounds.workshop')}</span>
        ) : null}
      </th>
      {point === null ? (
        <td colSpan={4} className="muted">
          {t('point.notAsked')}
        </td>
      ) : (
        <>
          <td>
            <PointMark point={point} />
          </td>
          <td>
            {point.value === null
              ? '–'
              : valueInWords(Fraction.parse(point.value), common, language, cutOffs)}
          </td>
          <td>{point.value === null ? '–' : rangeWords(point.bounds, common, t, language, cutOffs)}</td>
          <td>
            <QuestionCounts counts={point.calculation} />
          </td>
        </>
      )}
      <td>
        {step === undefined ? null : <ChangeWords change={step.change} />}
        {step?.flags.map(({ flag }) => (
          <span key={flag} className="flag">
            {t(`flags.${flag}`)}
          </span>
        ))}
      </td>
    </tr>
  );
}

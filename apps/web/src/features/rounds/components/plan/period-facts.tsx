import type { RoundPlanView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { German } from '../../../../shared/components/localized.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

/** Title and dates for those who do not change them. */
export function PeriodFacts({ round }: Pick<RoundPlanView, 'round'>) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const isEarlier = round.sourceName !== null;
  const dates = [
    ...(isEarlier
      ? []
      : ([
          ['opensOn', round.opensOn],
          ['deadline', round.deadline],
        ] as const)),
    ['referenceDate', round.referenceDate] as const,
  ];
  return (
    <section className="card">
      <h2>{t('plan.datesTitle')}</h2>
      <dl className="plan-facts">
        <div>
          <dt>{t('period.title')}</dt>
          <dd>
            <German>{round.title}</German>
          </dd>
        </div>
        {dates.map(([name, date]) => (
          <div key={name}>
            <dt>{t(`period.${name}`)}</dt>
            <dd>{date === null ? t('plan.noDate') : dateInWords(date, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { useTranslation } from 'react-i18next';

/** What is said of the course over the years, of targets and of others, and what never is. */
export function TrendSection() {
  const { t } = useTranslation('methods');
  return (
    <section className="card">
      <h2>{t('trendTitle')}</h2>
      <p>{t('trendAxis')}</p>
      <p>{t('trendLimits')}</p>
      <p>{t('trendLine')}</p>
      <p>{t('trendChained')}</p>
      <p>{t('trendRecorded')}</p>
      <h3>{t('targetTitle')}</h3>
      <p>{t('targetText')}</p>
      <h3>{t('othersTitle')}</h3>
      <p>{t('othersText')}</p>
      <h3>{t('neverTitle')}</h3>
      <ul>
        <li>{t('never1')}</li>
        <li>{t('never2')}</li>
        <li>{t('never3')}</li>
        <li>{t('never4')}</li>
        <li>{t('never5')}</li>
      </ul>
    </section>
  );
}

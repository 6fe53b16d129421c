import { useTranslation } from 'react-i18next';

/** What the screens say about how firm a stage is. */
export function DoubtSection() {
  const { t } = useTranslation('methods');
  return (
    <section className="card">
      <h2>{t('doubtTitle')}</h2>
      <ul className="steps">
        <li>{t('doubtCoverage')}</li>
        <li>{t('doubtBounds')}</li>
        <li>{t('doubtRobust')}</li>
        <li>{t('doubtReserve')}</li>
      </ul>
      <p>{t('doubtRecorded')}</p>
    </section>
  );
}

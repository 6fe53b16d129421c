import { useTranslation } from 'react-i18next';

/** What the screens say about how firm a stage is. */
export function DoubtSection() {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('methods.doubtTitle')}</h2>
      <ul className="steps">
        <li>{t('methods.doubtCoverage')}</li>
        <li>{t('methods.doubtBounds')}</li>
        <li>{t('methods.doubtRobust')}</li>
        <li>{t('methods.doubtReserve')}</li>
      </ul>
      <p>{t('methods.doubtRecorded')}</p>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { useScoringModel } from '../../../shared/scoring-model/scoring-model.js';

/** What the screens say about how firm a stage is. */
export function DoubtSection() {
  const { t } = useTranslation('methods');
  const { evidence } = useScoringModel();
  return (
    <section className="card">
      <h2>{t('doubtTitle')}</h2>
      <ul className="steps">
        <li>{t('doubtCoverage', evidence)}</li>
        <li>{t('doubtBounds')}</li>
        <li>{t('doubtRobust')}</li>
        <li>{t('doubtReserve')}</li>
      </ul>
      <p>{t('doubtRecorded')}</p>
    </section>
  );
}

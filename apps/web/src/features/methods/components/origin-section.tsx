import { WK_2020 } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';

/** Where the rule comes from, what it does not settle, and what happens to a report's texts and names. */
export function OriginSection() {
  const { t } = useTranslation('methods');
  return (
    <>
      <section className="card">
        <h2>{t('originTitle')}</h2>
        <p>{t('originText')}</p>
        <h3>{t('openTitle')}</h3>
        <ul>
          <li>{t('open1')}</li>
          <li>{t('open2')}</li>
          <li>{t('open3')}</li>
          <li>{t('open4')}</li>
        </ul>
        <p>{t('openText', { model: WK_2020.name })}</p>
      </section>
      <section className="card">
        <h2>{t('privacyTitle')}</h2>
        <p>{t('privacyText')}</p>
      </section>
    </>
  );
}

import { WK_2020 } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';

/** Where the rule comes from, what it does not settle, and what happens to a report's texts and names. */
export function OriginSection() {
  const { t } = useTranslation();
  return (
    <>
      <section className="card">
        <h2>{t('methods.originTitle')}</h2>
        <p>{t('methods.originText')}</p>
        <h3>{t('methods.openTitle')}</h3>
        <ul>
          <li>{t('methods.open1')}</li>
          <li>{t('methods.open2')}</li>
          <li>{t('methods.open3')}</li>
          <li>{t('methods.open4')}</li>
        </ul>
        <p>{t('methods.openText', { model: WK_2020.name })}</p>
      </section>
      <section className="card">
        <h2>{t('methods.privacyTitle')}</h2>
        <p>{t('methods.privacyText')}</p>
      </section>
    </>
  );
}

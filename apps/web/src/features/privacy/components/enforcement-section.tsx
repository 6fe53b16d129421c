import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';

/** What people can do where the operator's answer does not help. */
export function EnforcementSection() {
  const t = useAdministrationText();
  return (
    <section className="card">
      <h2>{t('accessibility.enforcementTitle')}</h2>
      <p>{t('accessibility.enforcement')}</p>
      <p>{t('accessibility.enforcementOperator')}</p>
    </section>
  );
}

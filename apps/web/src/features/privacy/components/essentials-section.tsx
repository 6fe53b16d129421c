import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';

const ESSENTIALS = ['own', 'noTracking', 'roles', 'twoPeople'] as const;

/** The page in four sentences. */
export function EssentialsSection() {
  const t = useAdministrationText();
  return (
    <section className="card">
      <h2>{t('privacy.shortTitle')}</h2>
      <ul>
        {ESSENTIALS.map((essential) => (
          <li key={essential}>{t(`privacy.short.${essential}`)}</li>
        ))}
      </ul>
    </section>
  );
}

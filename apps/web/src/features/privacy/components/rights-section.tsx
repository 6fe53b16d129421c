import { Link } from 'react-router';
import { PATHS } from '../../../shared/addresses/addresses.js';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';

const RIGHTS = ['rightsExport', 'rightsCorrect', 'rightsErase', 'rightsComplain'] as const;

/** What people can ask for, and where they do it themselves. */
export function RightsSection() {
  const t = useAdministrationText();
  return (
    <section className="card">
      <h2>{t('privacy.rightsTitle')}</h2>
      <ul>
        {RIGHTS.map((right) => (
          <li key={right}>{t(`privacy.${right}`)}</li>
        ))}
      </ul>
      <p>
        <Link className="lone-link" to={PATHS.account}>
          {t('privacy.toAccount')}
        </Link>
      </p>
    </section>
  );
}

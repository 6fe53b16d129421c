import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../shared/addresses/addresses.js';

export function Brand() {
  const { t } = useTranslation();
  return (
    <Link to={PATHS.home} className="brand">
      <svg viewBox="0 0 28 24" width="28" height="24" aria-hidden="true" focusable="false">
        <path d="M2 21v-4h6v-5h6V7h6V3" fill="none" stroke="currentColor" strokeWidth="3" />
        <circle cx="23.5" cy="3.5" r="3" className="brand__dot" />
      </svg>
      {t('app.name')}
    </Link>
  );
}

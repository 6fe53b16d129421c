import { useTranslation } from 'react-i18next';

/** Where the example accounts stand, on an installation with example data. */
export function DemonstrationNote() {
  const { t } = useTranslation('account');
  return (
    <p className="muted">
      {t('signIn.demonstration')} <code className="command">npm run cli -- demonstration-accounts</code>
    </p>
  );
}

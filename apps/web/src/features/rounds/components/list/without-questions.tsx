import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cataloguePath } from '../../../../shared/addresses/addresses.js';

/** Says that no version has questions yet, why, and where a version of one's own is made. */
export function WithoutQuestions({ municipalityId }: { readonly municipalityId: string }) {
  const { t } = useTranslation('rounds');
  return (
    <Alert tone="info" title={t('questions.title')}>
      <p className="kern-body">{t('questions.text')}</p>
      <div>
        <Link className="kern-btn kern-btn--primary" to={cataloguePath(municipalityId)}>
          <span className="kern-label">{t('questions.link')}</span>
        </Link>
      </div>
    </Alert>
  );
}

import { Alert } from '@selbstcheck/ui';
import { Link } from 'react-router';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { trailPath } from '../frame/addresses.js';

/** Says that what is shown is about one person, and leads back to everything. */
export function InspectionBanner({ municipalityId }: { readonly municipalityId: string | null }) {
  const t = useAdministrationText();
  return (
    <Alert tone="warning" title={t('trail.inspectionTitle')}>
      <p className="kern-body">{t('trail.inspectionText')}</p>
      <p>
        <Link className="lone-link" to={trailPath(municipalityId)}>
          {t('trail.inspectionEnd')}
        </Link>
      </p>
    </Alert>
  );
}

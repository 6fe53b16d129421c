import { Icon } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cataloguePath } from '../../../../shared/addresses/addresses.js';

/** Leads to the list of versions. */
export function BackToCatalogue({ municipalityId }: { readonly municipalityId: string }) {
  const { t } = useTranslation('catalogue');
  return (
    <p className="catalogue__back">
      <Link to={cataloguePath(municipalityId)}>
        <Icon name="arrow-back" />
        {t('back')}
      </Link>
    </p>
  );
}

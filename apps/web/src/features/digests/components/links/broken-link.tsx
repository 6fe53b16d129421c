import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import type { LinkPurpose } from '../../api/links.js';

/** What to do where a mailed link is not whole, or its subscription is gone. */
export function BrokenLink({ purpose }: { readonly purpose: LinkPurpose }) {
  const { t } = useTranslation('digests');
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('links.brokenTitle')}>{t('links.brokenTitle')}</ScreenHeading>
      <p className="lead">{t(`links.broken.${purpose}`)}</p>
    </div>
  );
}

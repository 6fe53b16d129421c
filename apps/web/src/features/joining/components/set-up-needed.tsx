import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';

/** Where to find the link that an installation without people is set up with. */
export function SetUpNeeded() {
  const { t } = useTranslation('account');
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('setUp.neededTitle')}>{t('setUp.neededTitle')}</ScreenHeading>
      <p className="lead">{t('setUp.neededText')}</p>
    </div>
  );
}

import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';

/** For those who administer nothing. */
export function NothingToAdminister() {
  const t = useAdministrationText();
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('frame.title')}>{t('frame.nothingTitle')}</ScreenHeading>
      <p className="lead">{t('frame.nothingText')}</p>
    </div>
  );
}

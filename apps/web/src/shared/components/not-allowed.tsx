import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../addresses/addresses.js';
import { ScreenHeading } from './screen-heading.js';

/** Says that a screen is for others, and who can change that. */
export function NotAllowed() {
  const { t } = useTranslation();
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('notAllowed.title')}>{t('notAllowed.title')}</ScreenHeading>
      <p className="lead">{t('problem.not-allowed')}</p>
      <p>
        <Link className="lone-link" to={PATHS.home}>
          {t('notFound.home')}
        </Link>
      </p>
    </div>
  );
}

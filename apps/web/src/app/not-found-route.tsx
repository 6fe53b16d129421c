import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../shared/addresses/addresses.js';
import { ScreenHeading } from '../shared/components/screen-heading.js';

export function NotFoundRoute() {
  const { t } = useTranslation();
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('notFound.title')}>{t('notFound.title')}</ScreenHeading>
      <p className="lead">{t('notFound.text')}</p>
      <p>
        <Link to={PATHS.home}>{t('notFound.home')}</Link>
      </p>
    </div>
  );
}

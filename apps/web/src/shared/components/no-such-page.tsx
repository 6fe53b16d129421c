import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../addresses/addresses.js';
import { ScreenHeading } from './screen-heading.js';

/** Says that an address leads nowhere, with a way on. */
export function NoSuchPage() {
  const { t } = useTranslation();
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('notFound.title')}>{t('notFound.title')}</ScreenHeading>
      <p className="lead">{t('notFound.text')}</p>
      <p>
        <Link className="lone-link" to={PATHS.home}>
          {t('notFound.home')}
        </Link>
      </p>
    </div>
  );
}

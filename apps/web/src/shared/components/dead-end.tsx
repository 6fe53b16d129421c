import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../addresses/addresses.js';
import { ScreenHeading } from './screen-heading.js';

/** A screen that has nothing to show but why, and a way on. */
export function DeadEnd({ title, text }: { readonly title: string; readonly text: string }) {
  const { t } = useTranslation();
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={title}>{title}</ScreenHeading>
      <p className="lead">{text}</p>
      <p>
        <Link className="lone-link" to={PATHS.home}>
          {t('notFound.home')}
        </Link>
      </p>
    </div>
  );
}

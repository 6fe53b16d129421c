import { useTranslation } from 'react-i18next';
import { useMatch } from 'react-router';
import { PATHS } from '../addresses/addresses.js';
import { ScreenHeading } from './screen-heading.js';

/** The screen's name and quiet words while it loads; keeps the height of a screen, so that nothing jumps. */
export function Loading() {
  const { t } = useTranslation();
  const name = useScreenName();
  return (
    <div className="loading" aria-busy="true">
      <ScreenHeading documentTitle={name}>{name}</ScreenHeading>
      <p role="status">{t('state.loading')}</p>
    </div>
  );
}

function useScreenName(): string {
  const { t } = useTranslation();
  const onImport = useMatch(PATHS.import) !== null;
  const onMethods = useMatch(PATHS.methods) !== null;
  const onWhy = useMatch(`${PATHS.whyOverall}/*`) !== null;
  if (onImport) return t('import.title');
  if (onMethods) return t('methods.title');
  return onWhy ? t('overview.why') : t('nav.overview');
}

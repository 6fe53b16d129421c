import { useTranslation } from 'react-i18next';
import { matchPath, useLocation } from 'react-router';
import { PATHS } from '../addresses/addresses.js';
import { ScreenHeading } from './screen-heading.js';

const SCREEN_NAMES = [
  [PATHS.import, 'import.title'],
  [`${PATHS.trends}/*`, 'nav.trends'],
  [`${PATHS.comparison}/*`, 'nav.comparison'],
  [`${PATHS.catalogue}/*`, 'nav.catalogue'],
  [`${PATHS.digests}/*`, 'nav.digests'],
  [PATHS.digestConfirmation, 'nav.digests'],
  [PATHS.digestUnsubscription, 'nav.digests'],
  [PATHS.methods, 'nav.methodsTitle'],
  [`${PATHS.whyOverall}/*`, 'overview.why'],
  [PATHS.rounds, 'nav.rounds'],
  [PATHS.newRound, 'nav.rounds'],
  [PATHS.earlierRound, 'nav.rounds'],
  [`${PATHS.overview}/:screen/*`, 'nav.rounds'],
  [`${PATHS.signIn}/*`, 'nav.signIn'],
  [PATHS.account, 'nav.account'],
  [`${PATHS.administration}/*`, 'nav.administration'],
  [PATHS.privacy, 'nav.privacy'],
  [PATHS.accessibility, 'nav.accessibility'],
  [PATHS.home, 'nav.overview'],
  [`${PATHS.municipality}/*`, 'nav.overview'],
] as const;

/** The screen's name and quiet words while it loads; keeps the height of a screen, so that nothing jumps. */
export function Loading() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const known = SCREEN_NAMES.find(([pattern]) => matchPath(pattern, pathname) !== null);
  const name = t(known?.[1] ?? 'app.name');
  return (
    <div className="loading" aria-busy="true">
      <ScreenHeading documentTitle={name}>{name}</ScreenHeading>
      <p role="status">{t('state.loading')}</p>
    </div>
  );
}

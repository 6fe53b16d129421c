import type { MunicipalityView, Session } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import {
  cataloguePath,
  comparisonPath,
  digestsPath,
  earlierRoundPath,
  importPath,
  municipalityPath,
  newRoundPath,
  PATHS,
  ROUND_SCREENS,
  roundsPath,
  trendsPath,
} from '../shared/addresses/addresses.js';
import { coordinates } from '../shared/session/roles.js';

interface MainNavProps {
  readonly session: Session | null | undefined;
  readonly current: MunicipalityView | undefined;
}

/** The screens of the municipality that is shown, as far as one may see them. */
export function MainNav({ session, current }: MainNavProps) {
  const { t } = useTranslation();
  const signedIn = session?.step === 'complete';
  return (
    <nav aria-label={t('nav.label')}>
      {signedIn && current ? (
        <MunicipalityLinks current={current} mayEdit={coordinates(session, current.id)} />
      ) : null}
      {signedIn && !current ? <NavLink to={PATHS.home}>{t('nav.overview')}</NavLink> : null}
      <NavLink to={PATHS.methods}>{t('nav.methods')}</NavLink>
      {session === null ? <NavLink to={PATHS.signIn}>{t('nav.signIn')}</NavLink> : null}
    </nav>
  );
}

interface MunicipalityLinksProps {
  readonly current: MunicipalityView;
  readonly mayEdit: boolean;
}

function MunicipalityLinks({ current, mayEdit }: MunicipalityLinksProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const home = municipalityPath(current.id);
  const onRounds = isOnRounds(pathname, current.id);
  const onOverview = pathname === home || (!onRounds && pathname.startsWith(`${roundsPath(current.id)}/`));
  return (
    <>
      <NavLink
        to={home}
        className={onOverview ? 'active' : ''}
        aria-current={onOverview ? 'page' : 'false'}
        end
      >
        {t('nav.overview')}
      </NavLink>
      <NavLink
        to={roundsPath(current.id)}
        className={onRounds ? 'active' : ''}
        aria-current={onRounds ? 'page' : 'false'}
        end
      >
        {t('nav.rounds')}
      </NavLink>
      <NavLink to={trendsPath(current.id)}>{t('nav.trends')}</NavLink>
      <NavLink to={comparisonPath(current.id)}>{t('nav.comparison')}</NavLink>
      <NavLink to={digestsPath(current.id)}>{t('nav.digests')}</NavLink>
      {mayEdit ? <NavLink to={cataloguePath(current.id)}>{t('nav.catalogue')}</NavLink> : null}
      {mayEdit ? <NavLink to={importPath(current.id)}>{t('nav.import')}</NavLink> : null}
    </>
  );
}

/** The overview of a round lies below the same address as the work on it. */
function isOnRounds(pathname: string, municipalityId: string): boolean {
  const rounds = roundsPath(municipalityId);
  const [, screen] = pathname.slice(rounds.length + 1).split('/');
  const isList =
    pathname === rounds || [newRoundPath, earlierRoundPath].some((path) => path(municipalityId) === pathname);
  return (
    isList ||
    (pathname.startsWith(`${rounds}/`) && Object.values<string | undefined>(ROUND_SCREENS).includes(screen))
  );
}

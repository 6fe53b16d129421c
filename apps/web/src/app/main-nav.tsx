import type { MunicipalityView, Session } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import {
  cataloguePath,
  comparisonPath,
  importPath,
  municipalityPath,
  PATHS,
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
  const onOverview = pathname === home || pathname.startsWith(`${home}/runden/`);
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
      <NavLink to={trendsPath(current.id)}>{t('nav.trends')}</NavLink>
      <NavLink to={comparisonPath(current.id)}>{t('nav.comparison')}</NavLink>
      {mayEdit ? <NavLink to={cataloguePath(current.id)}>{t('nav.catalogue')}</NavLink> : null}
      {mayEdit ? <NavLink to={importPath(current.id)}>{t('nav.import')}</NavLink> : null}
    </>
  );
}

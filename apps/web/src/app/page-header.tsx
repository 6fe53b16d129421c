import type { MunicipalityView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { NavLink, useMatch } from 'react-router';
import { importPath, municipalityPath, PATHS } from '../shared/addresses/addresses.js';
import { coordinates } from '../shared/session/roles.js';
import { useSession } from '../shared/session/use-session.js';
import { Brand } from './brand.js';
import { LanguageSwitch } from './language-switch.js';
import { MunicipalitySwitch } from './municipality-switch.js';
import { PersonMenu } from './person-menu.js';

interface PageHeaderProps {
  readonly municipalities: readonly MunicipalityView[];
  readonly current: MunicipalityView | undefined;
}

export function PageHeader({ municipalities, current }: PageHeaderProps) {
  const { t } = useTranslation();
  const session = useSession().data;
  const signedIn = session?.step === 'complete';
  const onImport = useMatch(PATHS.import) !== null;
  return (
    <header className="page-header">
      <div className="page-width page-header__row">
        <Brand />
        {current ? <MunicipalitySwitch municipalities={municipalities} current={current} /> : null}
        <nav aria-label={t('nav.label')}>
          {signedIn ? (
            <NavLink
              to={current ? municipalityPath(current.id) : PATHS.home}
              end={current === undefined}
              className={({ isActive }) => (isActive && !onImport ? 'active' : '')}
              aria-current={onImport ? 'false' : 'page'}
            >
              {t('nav.overview')}
            </NavLink>
          ) : null}
          {current && signedIn && coordinates(session, current.id) ? (
            <NavLink to={importPath(current.id)}>{t('nav.import')}</NavLink>
          ) : null}
          <NavLink to={PATHS.methods}>{t('nav.methods')}</NavLink>
          {session === null ? <NavLink to={PATHS.signIn}>{t('nav.signIn')}</NavLink> : null}
        </nav>
        {signedIn ? <PersonMenu session={session} /> : null}
        <LanguageSwitch />
      </div>
    </header>
  );
}

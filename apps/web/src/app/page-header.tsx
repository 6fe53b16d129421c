import type { MunicipalityView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { municipalityPath, PATHS } from '../shared/addresses/addresses.js';
import { Brand } from './brand.js';
import { LanguageSwitch } from './language-switch.js';
import { MunicipalitySwitch } from './municipality-switch.js';

interface PageHeaderProps {
  readonly municipalities: readonly MunicipalityView[];
  readonly current: MunicipalityView | undefined;
}

export function PageHeader({ municipalities, current }: PageHeaderProps) {
  const { t } = useTranslation();
  return (
    <header className="page-header">
      <div className="page-width page-header__row">
        <Brand />
        {current ? <MunicipalitySwitch municipalities={municipalities} current={current} /> : null}
        <nav aria-label={t('nav.label')}>
          <NavLink to={current ? municipalityPath(current.id) : PATHS.home}>{t('nav.overview')}</NavLink>
          <NavLink to={PATHS.import}>{t('nav.import')}</NavLink>
          <NavLink to={PATHS.methods}>{t('nav.methods')}</NavLink>
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  );
}

import type { Installation } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../shared/addresses/addresses.js';
import { DottedLine } from '../shared/components/dotted-line.js';
import { ThemeSwitch } from './theme-switch.js';

export function PageFooter({ installation }: { readonly installation: Installation | undefined }) {
  const { t } = useTranslation();
  const version = installation ? [t('footer.version', { version: installation.version })] : [];
  const about = [...version, t('footer.licence')];
  return (
    <footer className="page-footer">
      <div className="page-width">
        {installation ? (
          <p className="page-footer__reach">{t(`footer.reach.${installation.reachableFrom}`)}</p>
        ) : null}
        <nav className="page-footer__links" aria-label={t('footer.links')}>
          <Link to={PATHS.privacy}>{t('nav.privacy')}</Link>
          <Link to={PATHS.accessibility}>{t('nav.accessibility')}</Link>
        </nav>
        <ThemeSwitch />
        <p>
          <DottedLine parts={about} />
        </p>
      </div>
    </footer>
  );
}

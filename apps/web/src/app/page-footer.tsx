import type { Installation } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { ThemeSwitch } from './theme-switch.js';

export function PageFooter({ installation }: { readonly installation: Installation | undefined }) {
  const { t } = useTranslation();
  return (
    <footer className="page-footer">
      <div className="page-width">
        {installation ? <p className="page-footer__reach">{t('footer.reach')}</p> : null}
        <ThemeSwitch />
        <p>
          {installation ? `${t('footer.version', { version: installation.version })} · ` : ''}
          {t('footer.licence')}
        </p>
      </div>
    </footer>
  );
}

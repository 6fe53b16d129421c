import { VisuallyHidden } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { REMEMBERED_LANGUAGE, useLanguage } from '../shared/i18n/language.js';
import { showLanguage } from '../shared/i18n/load-sentences.js';
import { remember } from '../shared/remembered.js';

const LANGUAGES = ['de', 'en'] as const;

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  return (
    <div className="language-switch" role="group" aria-label={t('language.label')}>
      {LANGUAGES.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === language}
          onClick={() => {
            remember(REMEMBERED_LANGUAGE, choice);
            void showLanguage(i18n, choice);
          }}
        >
          {choice.toUpperCase()} <VisuallyHidden>{t(`language.${choice}`)}</VisuallyHidden>
        </button>
      ))}
    </div>
  );
}

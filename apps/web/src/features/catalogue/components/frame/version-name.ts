import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf, type SentText } from '../../../../shared/i18n/wording.js';

/** A version with what it is called by. */
export interface NamedVersion {
  readonly title: SentText;
  readonly edition: string;
}

/** "Kriterienkatalog, Fassung 2020" in the language of the screen. */
export function useVersionName(): (version: NamedVersion) => string {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  return ({ title, edition }) => t('named', { title: wordingOf(title, language).text, edition });
}

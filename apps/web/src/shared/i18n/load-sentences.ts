import type { Language } from '@selbstcheck/domain';
import type { i18n } from 'i18next';
import type { Sentences } from './i18n.js';

/** Fetches the sentences of one language; the other one is not loaded before somebody wants it. */
export async function loadSentences(language: Language): Promise<Sentences> {
  const module = language === 'en' ? import('../../locales/en.json') : import('../../locales/de.json');
  return (await module).default;
}

/** Shows the screens in another language. */
export async function showLanguage(instance: i18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', await loadSentences(language));
  }
  await instance.changeLanguage(language);
}

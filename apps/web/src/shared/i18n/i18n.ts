import type { Language } from '@selbstcheck/domain';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type account from '../../locales/account.de.json';
import type answering from '../../locales/answering.de.json';
import type catalogue from '../../locales/catalogue.de.json';
import type closing from '../../locales/closing.de.json';
import type comparison from '../../locales/comparison.de.json';
import type de from '../../locales/de.json';
import type digests from '../../locales/digests.de.json';
import type methods from '../../locales/methods.de.json';
import type rounds from '../../locales/rounds.de.json';
import type tables from '../../locales/tables.de.json';
import type trends from '../../locales/trends.de.json';

/** The sentences of one language; English has the same keys, which a test keeps true. */
export type Sentences = typeof de;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: Sentences;
      account: typeof account;
      answering: typeof answering;
      catalogue: typeof catalogue;
      closing: typeof closing;
      comparison: typeof comparison;
      digests: typeof digests;
      methods: typeof methods;
      rounds: typeof rounds;
      tables: typeof tables;
      trends: typeof trends;
    };
  }
}

/** Translates into one language, for which the sentences are at hand; others can be added. */
export function createI18n(language: Language, sentences: Sentences): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: sentences } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

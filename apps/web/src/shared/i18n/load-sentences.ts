import type { Language } from '@selbstcheck/domain';
import type { i18n } from 'i18next';
import { getI18n } from 'react-i18next';
import type { Sentences } from './i18n.js';

/** The sentences of every screen, and those that only some screens need. */
const FILES = {
  translation: {
    de: () => import('../../locales/de.json', { with: { type: 'json' } }),
    en: () => import('../../locales/en.json', { with: { type: 'json' } }),
  },
  account: {
    de: () => import('../../locales/account.de.json', { with: { type: 'json' } }),
    en: () => import('../../locales/account.en.json', { with: { type: 'json' } }),
  },
  administration: {
    de: () => import('../../locales/administration.de.json', { with: { type: 'json' } }),
    en: () => import('../../locales/administration.en.json', { with: { type: 'json' } }),
  },
  methods: {
    de: () => import('../../locales/methods.de.json', { with: { type: 'json' } }),
    en: () => import('../../locales/methods.en.json', { with: { type: 'json' } }),
  },
  trends: {
    de: () => import('../../locales/trends.de.json', { with: { type: 'json' } }),
    en: () => import('../../locales/trends.en.json', { with: { type: 'json' } }),
  },
  comparison: {
    de: () => import('../../locales/comparison.de.json', { with: { type: 'json' } }),
    en: () => import('../../locales/comparison.en.json', { with: { type: 'json' } }),
  },
  catalogue: {
    de: () => import('../../locales/catalogue.de.json', { with: { type: 'json' } }),
    en: () => import('../../locales/catalogue.en.json', { with: { type: 'json' } }),
  },
  rounds: {
    de: () => import('../../locales/rounds.de.json', { with: { type: 'json' } }),
    en: () => import('../../locales/rounds.en.json', { with: { type: 'json' } }),
  },
  answering: {
    de: () => import('../../locales/answering.de.json', { with: { type: 'json' } }),
    en: () => import('../../locales/answering.en.json', { with: { type: 'json' } }),
  },
  closing: {
    de: () => import('../../locales/closing.de.json', { with: { type: 'json' } }),
    en: () => import('../../locales/closing.en.json', { with: { type: 'json' } }),
  },
  digests: {
    de: () => import('../../locales/digests.de.json', { with: { type: 'json' } }),
    en: () => import('../../locales/digests.en.json', { with: { type: 'json' } }),
  },
  tables: {
    de: () => import('../../locales/tables.de.json', { with: { type: 'json' } }),
    en: () => import('../../locales/tables.en.json', { with: { type: 'json' } }),
  },
} as const;

type SentencesOfSomeScreens = Exclude<keyof typeof FILES, 'translation'>;

/** Fetches the sentences of one language; the other one is not loaded before somebody wants it. */
export async function loadSentences(language: Language): Promise<Sentences> {
  return (await FILES.translation[language]()).default;
}

/** A lazily loaded screen together with its own sentences. */
export async function withSentences<Screen>(
  namespace: SentencesOfSomeScreens,
  load: () => Promise<Screen>,
): Promise<Screen> {
  const instance = getI18n();
  const language = instance.language === 'en' ? 'en' : 'de';
  const [screen] = await Promise.all([load(), addSentences(instance, language, namespace)]);
  return screen;
}

let chosenLast: Language | null = null;

/** Shows the screens in another language; of two that are chosen while sentences arrive, in the later one. */
export async function showLanguage(instance: i18n, language: Language): Promise<void> {
  chosenLast = language;
  const shown = Object.keys(FILES) as (keyof typeof FILES)[];
  const needed = shown.filter((namespace) => instance.hasResourceBundle(instance.language, namespace));
  await Promise.all(needed.map((namespace) => addSentences(instance, language, namespace)));
  if (chosenLast === language) await instance.changeLanguage(language);
}

async function addSentences(
  instance: i18n,
  language: Language,
  namespace: keyof typeof FILES,
): Promise<void> {
  if (instance.hasResourceBundle(language, namespace)) return;
  instance.addResourceBundle(language, namespace, (await FILES[namespace][language]()).default);
}

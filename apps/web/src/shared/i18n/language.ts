import type { Language } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { recall } from '../remembered.js';

/** The name under which the chosen language is remembered. */
export const REMEMBERED_LANGUAGE = 'language';

/** The remembered language, else English for a browser that prefers it to German, else German. */
export function startLanguage(preferred: readonly string[]): Language {
  const remembered = recall(REMEMBERED_LANGUAGE);
  if (remembered === 'de' || remembered === 'en') return remembered;
  const first = preferred
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'de' || tag === 'en');
  return first === 'en' ? 'en' : 'de';
}

/** The language shown now. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'de';
}

import { useLanguage } from '../../../shared/i18n/language.js';
import { wordingOf, type SentText } from '../../../shared/i18n/wording.js';

/** A text of the catalogue in the language of the screen, else in German. */
export function useWording(): (text: SentText) => string {
  const language = useLanguage();
  return (text) => wordingOf(text, language).text;
}

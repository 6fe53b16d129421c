import { WithJoints } from '../hyphenation/with-joints.js';
import { useLanguage } from '../i18n/language.js';
import { wordingOf, type SentText } from '../i18n/wording.js';

/** A text in the language of the screen; where it exists only in German it is marked as German. */
export function Localized({ text }: { readonly text: SentText }) {
  const language = useLanguage();
  const shown = wordingOf(text, language);
  const words = shown.language === 'de' ? <WithJoints>{shown.text}</WithJoints> : shown.text;
  return shown.language === language ? words : <span lang={shown.language}>{words}</span>;
}

/** A text that exists in German only, such as a round's title or a title from a printed report. */
export function German({ children }: { readonly children: string }) {
  return <Localized text={{ de: children }} />;
}

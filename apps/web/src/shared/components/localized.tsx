import { localized, type LocalizedText } from '@selbstcheck/domain';
import { useLanguage } from '../i18n/language.js';

/** A text in the language of the screen; where it exists only in German it is marked as German. */
export function Localized({
  text,
}: {
  readonly text: { readonly de: string; readonly en?: string | undefined };
}) {
  const language = useLanguage();
  const wording: LocalizedText = text.en === undefined ? { de: text.de } : { de: text.de, en: text.en };
  const shown = localized(wording, language);
  return shown.language === language ? shown.text : <span lang={shown.language}>{shown.text}</span>;
}

/** A text that exists in German only, such as a round's title or a title from a printed report. */
export function German({ children }: { readonly children: string }) {
  return <Localized text={{ de: children }} />;
}

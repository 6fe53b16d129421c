import { useTranslation } from 'react-i18next';
import type german from '../../locales/administration.de.json';

type WithoutCount<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

type KeysOf<Sentences> = {
  [Key in keyof Sentences & string]: Sentences[Key] extends string
    ? WithoutCount<Key>
    : `${Key}.${KeysOf<Sentences[Key]>}`;
}[keyof Sentences & string];

/** The keys of the sentences for Verwaltung, Datenschutz and Barrierefreiheit. */
export type AdministrationKey = KeysOf<typeof german>;

/** Gives a sentence, with values put in; `count` chooses between one and several. */
export type AdministrationText = (
  key: AdministrationKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The sentences in the language of the screen. The screens that use them are loaded `withSentences`. */
export function useAdministrationText(): AdministrationText {
  const { i18n } = useTranslation();
  return (key, values) => i18n.t(`administration:${key}`, { ...values, defaultValue: key });
}

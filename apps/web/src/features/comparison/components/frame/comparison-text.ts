import { useTranslation } from 'react-i18next';
import type german from '../../../../locales/comparison.de.json';

type WithoutCount<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

type KeysOf<Sentences> = {
  [Key in keyof Sentences & string]: Sentences[Key] extends string
    ? WithoutCount<Key>
    : `${Key}.${KeysOf<Sentences[Key]>}`;
}[keyof Sentences & string];

/** Gives a sentence of the comparison's screens, with values put in; `count` chooses between one and several. */
export type ComparisonText = (
  key: KeysOf<typeof german>,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The sentences in the language of the screen. The screens that use them are loaded `withSentences`. */
export function useComparisonText(): ComparisonText {
  const { i18n } = useTranslation();
  return (key, values) => i18n.t(`comparison:${key}`, { ...values, defaultValue: key });
}

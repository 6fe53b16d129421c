import type { Language } from '../kernel/language.js';
import { decimalWords } from './figure-words.js';
import type { AmongOthers, OwnPlace } from './others.js';

interface OthersWording {
  /** The range is "1,8 bis 2,4", or one figure. */
  readonly places: Readonly<Record<OwnPlace, (range: string) => string>>;
  readonly notRated: (range: string) => string;
  readonly to: string;
  readonly bySymbols: string;
  readonly tooFew: (needed: number) => string;
}

const WORDING: Readonly<Record<Language, OthersWording>> = {
  de: {
    places: {
      below: (range) => `Der eigene Wert liegt unter der mittleren Hälfte der anderen Kommunen (${range})`,
      middle: (range) => `Der eigene Wert liegt in der mittleren Hälfte der anderen Kommunen (${range})`,
      above: (range) => `Der eigene Wert liegt über der mittleren Hälfte der anderen Kommunen (${range})`,
    },
    notRated: (range) =>
      `Hier gibt es keinen eigenen Wert, nur den der mittleren Hälfte der anderen Kommunen (${range})`,
    to: 'bis',
    bySymbols: 'verglichen sind nur die Symbole der Kriterien',
    tooFew: (needed) =>
      `Weniger als ${needed} andere Kommunen haben dazu einen Wert; damit keine von ihnen zu erkennen ist, wird nichts gezeigt.`,
  },
  en: {
    places: {
      below: (range) => `The own value lies below the middle half of the other municipalities (${range})`,
      middle: (range) => `The own value lies in the middle half of the other municipalities (${range})`,
      above: (range) => `The own value lies above the middle half of the other municipalities (${range})`,
    },
    notRated: (range) =>
      `There is no own value here, only that of the middle half of the other municipalities (${range})`,
    to: 'to',
    bySymbols: 'only the symbols of the criteria are compared',
    tooFew: (needed) =>
      `Fewer than ${needed} other municipalities have a value for this; nothing is shown, so that none of them can be made out.`,
  },
};

/** One sentence that sets the own value against the middle half of the others. It ranks nobody. */
export function amongOthersSentence(among: AmongOthers, language: Language): string {
  const { places, notRated, to, bySymbols } = WORDING[language];
  const [lower, upper] = [decimalWords(among.lower, language), decimalWords(among.upper, language)];
  const range = lower === upper ? lower : `${lower} ${to} ${upper}`;
  const told = among.place === null ? notRated(range) : places[among.place](range);
  return among.basis === 'symbols' ? `${told}; ${bySymbols}.` : `${told}.`;
}

/** One sentence where fewer others than needed have a value. */
export function tooFewOthersSentence(needed: number, language: Language): string {
  return WORDING[language].tooFew(needed);
}

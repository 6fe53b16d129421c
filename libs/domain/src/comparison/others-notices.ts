import type { Language } from '../kernel/language.js';

/** Why nothing of other municipalities is shown. */
export type OthersLimit = 'not_taking_part' | 'no_round' | 'too_few';

const WORDING: Readonly<Record<Language, Readonly<Record<OthersLimit, (needed: number) => string>>>> = {
  de: {
    not_taking_part: () =>
      'Sie nehmen am Vergleich mit anderen Kommunen nicht teil; Werte anderer sieht nur, wer auch die eigenen einbringt.',
    no_round: () => 'Sie haben noch keine abgeschlossene Runde; vergleichen können Sie, sobald es eine gibt.',
    too_few: (needed) =>
      `Zu keinem Ihrer Kriterien haben mindestens ${needed} andere Kommunen einen vergleichbaren Wert; damit keine von ihnen zu erkennen ist, wird nichts gezeigt.`,
  },
  en: {
    not_taking_part: () =>
      'You do not take part in the comparison with other municipalities; values of others are shown only to those who bring in their own.',
    no_round: () => 'You have no closed round yet; you can compare as soon as there is one.',
    too_few: (needed) =>
      `For none of your criteria at least ${needed} other municipalities have a comparable value; nothing is shown, so that none of them can be made out.`,
  },
};

/** One sentence on why nothing is shown; `needed` is the number of others that a figure takes. */
export function othersLimitSentence(limit: OthersLimit, needed: number, language: Language): string {
  return WORDING[language][limit](needed);
}

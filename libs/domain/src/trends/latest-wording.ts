import type { Language } from '../kernel/language.js';

/** Whether more criteria improved or worsened at the same questions. */
export type Balance = 'only_improved' | 'more_improved' | 'more_worsened' | 'as_many';

/** One language's wording of what moved from one round to the next. */
export interface LatestWording {
  /** Says of a whole sentence since when. */
  readonly since: (sentence: string) => string;
  readonly balances: Readonly<Record<Balance, string>>;
}

/** See LatestWording. */
export const LATEST_WORDING: Readonly<Record<Language, LatestWording>> = {
  de: {
    since: (sentence) => `Gegenüber der Runde davor: ${sentence}`,
    balances: {
      only_improved:
        'Bei gleichen Fragen hat sich mindestens ein Kriterium verbessert; auch darin kann Schwankung stecken.',
      more_improved:
        'Bei gleichen Fragen haben sich mehr Kriterien verbessert als verschlechtert; auch darin kann Schwankung stecken.',
      more_worsened:
        'Bei gleichen Fragen haben sich mehr Kriterien verschlechtert als verbessert; auch darin kann Schwankung stecken.',
      as_many:
        'Bei gleichen Fragen haben sich ebenso viele Kriterien verbessert wie verschlechtert; auch darin kann Schwankung stecken.',
    },
  },
  en: {
    since: (sentence) => `Since the round before: ${sentence}`,
    balances: {
      only_improved:
        'On the same questions at least one criterion has improved; some of that can be noise as well.',
      more_improved:
        'On the same questions more criteria have improved than worsened; some of that can be noise as well.',
      more_worsened:
        'On the same questions more criteria have worsened than improved; some of that can be noise as well.',
      as_many:
        'On the same questions as many criteria have improved as worsened; some of that can be noise as well.',
    },
  },
};

import type { Language } from '../kernel/language.js';
import type { PairOrder } from './pair-order.js';

/** Sentences on criteria that got worse; those on the same level stand without a clause of noise. */
export interface WorseningWording {
  readonly nothingComparable: string;
  readonly some: string;
  readonly counted: (count: number, rate: string, expected: string) => string;
  readonly levels: (count: number) => string;
  readonly incomplete: (unknown: number) => string;
  readonly noneLower: string;
  readonly none: string;
  readonly noneButSlightly: string;
}

const inGerman = (
  words: Pick<WorseningWording, 'some' | 'none' | 'noneButSlightly'> & {
    readonly whether: string;
    readonly did: readonly [one: string, several: string];
    readonly without: string;
  },
): WorseningWording => ({
  ...words,
  nothingComparable: `${words.whether} lässt sich nicht sagen: Kein Kriterium ist vergleichbar.`,
  counted: (count, rate, expected) =>
    `${count === 1 ? `Ein Kriterium ${words.did[0]}` : `${count} Kriterien ${words.did[1]}`}; bei angenommener Antwortschwankung von ${rate} wären es auch ohne ${words.without} im Mittel ${expected}.`,
  levels: (count) =>
    `${count === 1 ? 'Ein Kriterium steht' : `${count} Kriterien stehen`} mindestens eine Stufe tiefer (nur Kriterienebene).`,
  incomplete: (unknown) =>
    `${words.whether} lässt sich nicht vollständig sagen: Für ${unknown === 1 ? 'ein Kriterium' : `${unknown} Kriterien`} fehlt der Vergleich.`,
  noneLower: 'Kein Kriterium steht auf einer tieferen Stufe (nur Kriterienebene).',
});

const inEnglish = (
  words: Pick<WorseningWording, 'some' | 'none' | 'noneButSlightly'> & {
    readonly whether: string;
    readonly did: readonly [one: string, several: string];
    readonly without: string;
  },
): WorseningWording => ({
  ...words,
  nothingComparable: `${words.whether} cannot be said: no criterion is comparable.`,
  counted: (count, rate, expected) =>
    `${count === 1 ? `One criterion ${words.did[0]}` : `${count} criteria ${words.did[1]}`}; at an assumed answer noise of ${rate} it would be ${expected} on average without any ${words.without}.`,
  levels: (count) =>
    `${count === 1 ? 'One criterion stands' : `${count} criteria stand`} at least one level lower (criterion level only).`,
  incomplete: (unknown) =>
    `${words.whether} cannot be said in full: for ${unknown === 1 ? 'one criterion' : `${unknown} criteria`} there is nothing to compare.`,
  noneLower: 'No criterion stands at a lower level (criterion level only).',
});

const DE_SIDE_BY_SIDE = inGerman({
  whether: 'Ob etwas tiefer eingeschätzt ist,',
  did: ['ist tiefer eingeschätzt', 'sind tiefer eingeschätzt'],
  without: 'wirklichen Unterschied',
  some: 'Mindestens ein Kriterium ist tiefer eingeschätzt.',
  none: 'Kein Kriterium ist tiefer eingeschätzt.',
  noneButSlightly: 'Kein Kriterium ist deutlich tiefer eingeschätzt, mindestens eines etwas tiefer.',
});

const EN_SIDE_BY_SIDE = inEnglish({
  whether: 'Whether anything is rated lower',
  did: ['is rated lower', 'are rated lower'],
  without: 'real difference',
  some: 'At least one criterion is rated lower.',
  none: 'No criterion is rated lower.',
  noneButSlightly: 'No criterion is rated clearly lower, at least one slightly lower.',
});

/** The wording by language and by how the two readings stand to each other. */
export const WORSENING_WORDING: Readonly<Record<Language, Readonly<Record<PairOrder, WorseningWording>>>> = {
  de: {
    rounds: inGerman({
      whether: 'Ob sich etwas verschlechtert hat,',
      did: ['hat sich verschlechtert', 'haben sich verschlechtert'],
      without: 'wirkliche Änderung',
      some: 'Mindestens ein Kriterium hat sich verschlechtert.',
      none: 'Kein Kriterium hat sich verschlechtert.',
      noneButSlightly: 'Kein Kriterium hat sich verschlechtert, mindestens eines ist leicht gesunken.',
    }),
    same_date: DE_SIDE_BY_SIDE,
    readings: DE_SIDE_BY_SIDE,
  },
  en: {
    rounds: inEnglish({
      whether: 'Whether anything worsened',
      did: ['has worsened', 'have worsened'],
      without: 'real change',
      some: 'At least one criterion has worsened.',
      none: 'No criterion has worsened.',
      noneButSlightly: 'No criterion has worsened, at least one has fallen slightly.',
    }),
    same_date: EN_SIDE_BY_SIDE,
    readings: EN_SIDE_BY_SIDE,
  },
};

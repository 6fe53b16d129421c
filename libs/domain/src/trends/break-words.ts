import type { Language } from '../kernel/language.js';
import { isOfDefinition, type BreakReason, type SeriesBreak } from './series-breaks.js';

/** The rounds on both sides of a break. */
export interface BreakPlace {
  readonly titleBefore: string;
  readonly titleAfter: string;
  /** The edition that the later round uses where it is another one than the earlier round's; else null. */
  readonly newEdition: string | null;
}

interface BreakWording {
  readonly newEdition: (edition: string) => string;
  readonly labels: Readonly<Record<BreakReason, string>>;
  readonly sentence: (titleBefore: string, titleAfter: string, cause: string) => string;
  readonly causes: Readonly<Record<BreakReason, string>>;
}

const WORDING: Readonly<Record<Language, BreakWording>> = {
  de: {
    newEdition: (edition) => `neue Fassung ${edition}`,
    labels: {
      reworded: 'neu gefasst',
      too_few_same_questions: 'andere Fragen',
      regrouped: 'aufgeteilt oder zusammengelegt',
      not_asked_between: 'dazwischen nicht gefragt',
      too_few_answered: 'andere Fragen beantwortet',
    },
    sentence: (before, after, cause) =>
      `Zwischen „${before}“ und „${after}“ bricht die Reihe ab, weil ${cause}.`,
    causes: {
      reworded: 'das Kriterium stark umformuliert wurde',
      too_few_same_questions: 'weniger als zwei Drittel der bewerteten Fragen dieselben sind',
      regrouped: 'das Kriterium aufgeteilt oder mit anderen zusammengelegt wurde',
      not_asked_between: 'das Kriterium dazwischen nicht gefragt wurde',
      too_few_answered: 'weniger als zwei Drittel der bewerteten Fragen in beiden Runden bewertet sind',
    },
  },
  en: {
    newEdition: (edition) => `new edition ${edition}`,
    labels: {
      reworded: 'put differently',
      too_few_same_questions: 'other questions',
      regrouped: 'split or merged',
      not_asked_between: 'not asked in between',
      too_few_answered: 'other questions answered',
    },
    sentence: (before, after, cause) =>
      `Between “${before}” and “${after}” the series breaks because ${cause}.`,
    causes: {
      reworded: 'the criterion was put very differently',
      too_few_same_questions: 'fewer than two thirds of the rated questions are the same',
      regrouped: 'the criterion was split or merged with others',
      not_asked_between: 'the criterion was not asked in between',
      too_few_answered: 'fewer than two thirds of the rated questions are rated in both rounds',
    },
  },
};

/** What stands beside the line that is drawn at a break: "neue Fassung 2.0", or the reason where no edition changed. */
export function breakLabel(found: SeriesBreak, { newEdition }: BreakPlace, language: Language): string {
  const wording = WORDING[language];
  return newEdition !== null && isOfDefinition(found)
    ? wording.newEdition(newEdition)
    : wording.labels[found.reason];
}

/** One sentence on where a series breaks and why. */
export function breakSentence({ reason }: SeriesBreak, place: BreakPlace, language: Language): string {
  const { sentence, causes } = WORDING[language];
  return sentence(place.titleBefore, place.titleAfter, causes[reason]);
}

import { differenceWords } from '../comparison/figure-words.js';
import type { Fraction } from '../kernel/fraction.js';
import type { Language } from '../kernel/language.js';

const POINTS: Readonly<Record<Language, string>> = { de: 'Punkte', en: 'points' };

/** The size of a difference other than 0, sign left out: "0,3 Punkte", "unter 0,1 Punkte". */
export function pointsInWords(difference: Fraction, language: Language): string {
  return `${differenceWords(difference, language)} ${POINTS[language]}`;
}

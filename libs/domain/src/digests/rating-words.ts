import type { Language } from '../kernel/language.js';
import type { CriterionScore } from '../scoring/round-score.js';
import type { RatingSymbol } from '../scoring/symbol.js';
import type { DigestCell } from './digest-text.js';

const SYMBOLS: Readonly<Record<Language, Readonly<Record<NonNullable<RatingSymbol>, string>>>> = {
  de: { 0: 'nein', 1: 'eher nein', 2: 'eher ja', 3: 'ja' },
  en: { 0: 'no', 1: 'rather no', 2: 'rather yes', 3: 'yes' },
};

const MISSING: Readonly<Record<Language, Readonly<Record<NonNullable<CriterionScore['missing']>, string>>>> =
  {
    de: {
      not_assessable: 'keine Einschätzung möglich',
      not_answered: 'nicht beantwortet',
      unreadable: 'Zeichen nicht lesbar',
    },
    en: {
      not_assessable: 'no assessment possible',
      not_answered: 'not answered',
      unreadable: 'sign not readable',
    },
  };

/** A criterion's symbol with its words; without one, why there is none. */
export function ratingCell(
  { symbol, missing }: Pick<CriterionScore, 'symbol' | 'missing'>,
  language: Language,
): DigestCell {
  const words = symbol === null ? MISSING[language][missing ?? 'not_assessable'] : SYMBOLS[language][symbol];
  return { symbol, words };
}

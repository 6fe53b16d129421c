import type { Language } from '../kernel/language.js';
import type { ChangePieces } from './round-comparison.js';

/** What a piece of a change is called, and what it says in one sentence. */
export interface PieceWords {
  readonly name: string;
  readonly meaning: string;
}

/** The pieces of a change in the order in which they are told. */
export const PIECES: readonly (keyof ChangePieces)[] = [
  'likeForLike',
  'coverage',
  'questionnaire',
  'entry',
  'exit',
  'notComparable',
];

const WORDS: Readonly<Record<Language, Readonly<Record<keyof ChangePieces, PieceWords>>>> = {
  de: {
    likeForLike: {
      name: 'bei gleichen Fragen',
      meaning: 'Unterschied bei den Fragen, die in beiden Runden gestellt und bewertet sind.',
    },
    coverage: {
      name: 'mehr oder andere Fragen beantwortet',
      meaning: 'Teil des Unterschieds, der daher kommt, dass andere der gemeinsamen Fragen bewertet sind.',
    },
    questionnaire: {
      name: 'andere Fragen gestellt',
      meaning: 'Teil des Unterschieds, der daher kommt, dass der Katalog andere Fragen stellt.',
    },
    entry: {
      name: 'neu dazugekommen',
      meaning: 'Teil des Unterschieds, der von Kriterien kommt, die nur in der späteren Runde eingehen.',
    },
    exit: {
      name: 'weggefallen',
      meaning: 'Teil des Unterschieds, der von Kriterien kommt, die nur in der früheren Runde eingehen.',
    },
    notComparable: {
      name: 'nicht vergleichbar',
      meaning:
        'Teil des Unterschieds, der von Kriterien kommt, die in beiden Runden bewertet, aber nicht vergleichbar sind.',
    },
  },
  en: {
    likeForLike: {
      name: 'on the same questions',
      meaning: 'Difference on the questions that were asked and rated in both rounds.',
    },
    coverage: {
      name: 'more or other questions answered',
      meaning: 'Part of the difference that comes from other ones of the common questions being rated.',
    },
    questionnaire: {
      name: 'other questions asked',
      meaning: 'Part of the difference that comes from the catalogue asking other questions.',
    },
    entry: {
      name: 'newly added',
      meaning: 'Part of the difference that comes from criteria that count in the later round only.',
    },
    exit: {
      name: 'dropped out',
      meaning: 'Part of the difference that comes from criteria that count in the earlier round only.',
    },
    notComparable: {
      name: 'not comparable',
      meaning:
        'Part of the difference that comes from criteria that are rated in both rounds but cannot be compared.',
    },
  },
};

/** The name of a piece with what it says. */
export function pieceWords(piece: keyof ChangePieces, language: Language): PieceWords {
  return WORDS[language][piece];
}

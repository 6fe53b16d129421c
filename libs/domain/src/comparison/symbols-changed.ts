import type { Language } from '../kernel/language.js';
import type { ComparisonNoise } from './comparison-noise.js';
import { flipSentence } from './comparison-sentences.js';
import type { RoundComparison } from './round-comparison.js';

/** How many symbols changed, in one sentence. */
export interface SymbolsChanged {
  /** Of the comparable criteria: a symbol that is new, gone or not comparable has not changed. */
  readonly changed: number;
  readonly sentence: string;
}

interface Wording {
  readonly nothingComparable: string;
  readonly withoutNoise: (changed: number) => string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  de: {
    nothingComparable:
      'Ob Symbole gewechselt haben, lässt sich nicht sagen, weil kein Kriterium vergleichbar ist.',
    withoutNoise: (changed) =>
      `${changed === 1 ? 'Ein Symbol hat' : `${changed === 0 ? 'Keine' : changed} Symbole haben`} gewechselt; wie viele es ohne wirkliche Änderung wären, lässt sich nicht sagen, weil die Antworten dazu fehlen.`,
  },
  en: {
    nothingComparable: 'Whether symbols changed cannot be said, because no criterion is comparable.',
    withoutNoise: (changed) =>
      `${changed === 1 ? 'One symbol has' : `${changed === 0 ? 'No' : changed} symbols have`} changed; how many would change without any real change cannot be said, because the answers behind them are missing.`,
  },
};

/** The count with its expected noise and the assumption in the same sentence (methods, 4). */
export function symbolsChanged(
  { criteria }: RoundComparison,
  noise: ComparisonNoise,
  language: Language,
): SymbolsChanged {
  const comparable = criteria.filter((change) => change.pieces !== null);
  const changed = comparable.filter(({ notes }) => notes.includes('symbol_changed')).length;
  if (comparable.length === 0) return { changed, sentence: WORDING[language].nothingComparable };
  const { flips } = noise;
  if (flips === null) return { changed, sentence: WORDING[language].withoutNoise(changed) };
  return { changed, sentence: flipSentence(changed, flips, noise, language) };
}

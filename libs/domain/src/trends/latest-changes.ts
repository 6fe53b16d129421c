import type { ComparisonNoise } from '../comparison/comparison-noise.js';
import { worseningSentence } from '../comparison/comparison-sentences.js';
import type { PairOrder } from '../comparison/pair-order.js';
import type { RoundComparison } from '../comparison/round-comparison.js';
import { symbolsChanged } from '../comparison/symbols-changed.js';
import { worseningOf } from '../comparison/worsening.js';
import type { Language } from '../kernel/language.js';
import { LATEST_WORDING, type Balance } from './latest-wording.js';
import { latestOfOneDateSentence } from './trend-sentences.js';

/**
 * What moved from one round to the next, in at most three sentences. A count stands in one sentence with the expected
 * noise of what it counts and the assumption (methods, 4); "nothing worsened" is never said while something is not
 * comparable (methods, 5). Of two rounds of one date only that neither came first.
 */
export function latestChangesSentence(
  comparison: RoundComparison,
  noise: ComparisonNoise,
  order: PairOrder,
  language: Language,
): string {
  if (order !== 'rounds') return latestOfOneDateSentence(language);
  const { since, balances } = LATEST_WORDING[language];
  const worsening = worseningSentence(worseningOf(comparison), language, noise, order);
  if (comparison.criteria.every(({ pieces }) => pieces === null)) return worsening;
  const balance = balanceOf(comparison);
  return [
    since(symbolsChanged(comparison, noise, language).sentence),
    ...(balance === null ? [] : [balances[balance]]),
    worsening,
  ].join(' ');
}

/** Told without counts, whose noise is known for what worsened only; null where nothing improved, or by symbols. */
function balanceOf({ criteria, overall }: RoundComparison): Balance | null {
  const count = (wanted: 'improved' | 'worsened') =>
    criteria.filter(({ changeClass }) => changeClass === wanted).length;
  const [improved, worsened] = [count('improved'), count('worsened')];
  if (improved === 0 || overall.basis !== 'answers') return null;
  if (worsened === 0) return 'only_improved';
  if (improved === worsened) return 'as_many';
  return improved > worsened ? 'more_improved' : 'more_worsened';
}

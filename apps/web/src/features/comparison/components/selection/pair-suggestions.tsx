import type { Pair } from '../../api/comparison.js';
import { useComparisonText } from '../frame/comparison-text.js';
import type { RoundChoice } from './round-choice.js';
import { suggestedPairs } from './suggested-pairs.js';
import { useSelection } from './use-selection.js';

interface PairSuggestionsProps {
  readonly choices: readonly RoundChoice[];
  readonly pair: Pair | null;
}

/** Comparisons that are asked for often, one press away. */
export function PairSuggestions({ choices, pair }: PairSuggestionsProps) {
  const t = useComparisonText();
  const [, change] = useSelection();
  const pairs = suggestedPairs(choices, pair);
  if (pairs.length === 0) return null;
  return (
    <ul className="pair-suggestions plain" aria-label={t('pair.suggestions')}>
      {pairs.map(({ kind, before, after, round }) => (
        <li key={`${before} ${after}`}>
          <button
            type="button"
            className="suggestion"
            aria-pressed={before === pair?.before && after === pair.after}
            onClick={() => change({ before, after }, 'pair')}
          >
            {t(`pair.suggestion.${kind}`, { round: round?.title ?? '' })}
          </button>
        </li>
      ))}
    </ul>
  );
}

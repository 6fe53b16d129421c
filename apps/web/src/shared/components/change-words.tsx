import type { CriterionSummary } from '@selbstcheck/contracts';
import { CHANGE_SIGNS } from '../format/change-signs.js';

type Change = NonNullable<CriterionSummary['change']>;

/** Changes that nobody should overlook; only they bear their sign. */
const MARKED: readonly Change['class'][] = ['improved', 'levels_higher', 'worsened', 'levels_lower'];

interface ChangeWordsProps {
  readonly change: Change;
  /** Whether the words say by how much, where there is a figure for it. */
  readonly withAmount?: boolean;
}

/** What became of a criterion: "▲ verbessert (+0,5)". */
export function ChangeWords({ change, withAmount = true }: ChangeWordsProps) {
  const { label, words, likeForLike } = change;
  const isMarked = MARKED.includes(change.class);
  const hasAmount = likeForLike !== null && words !== label && !change.class.includes('level');
  return (
    <span className={`change-words${isMarked ? ' change-words--marked' : ''}`}>
      {isMarked ? <span aria-hidden="true">{CHANGE_SIGNS[change.class]} </span> : null}
      {label}
      {withAmount && hasAmount ? ` (${words})` : null}
    </span>
  );
}

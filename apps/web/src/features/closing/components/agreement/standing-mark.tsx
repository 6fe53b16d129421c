import type { CriterionStanding } from '@selbstcheck/contracts';
import { RatingMark } from '../../../../shared/components/rating-mark.js';

/** A criterion's symbol in one reading. */
export function StandingMark({ standing }: { readonly standing: CriterionStanding }) {
  const { symbol, rated, isRecorded } = standing;
  return (
    <RatingMark
      symbol={symbol}
      missing={symbol === null && rated === 0 && !isRecorded ? 'not_answered' : null}
      wordShown="always"
    />
  );
}

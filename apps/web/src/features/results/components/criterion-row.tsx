import type { OverviewCriterion } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { Link } from 'react-router';
import { criterionTrendPath } from '../../../shared/addresses/addresses.js';
import { Localized } from '../../../shared/components/localized.js';
import { QuestionCounts } from '../../../shared/components/question-counts.js';
import { RatingMark } from '../../../shared/components/rating-mark.js';
import type { LatestTrends } from './latest-trends.js';
import { TrendCell } from './trend-cell.js';

interface CriterionRowProps {
  readonly criterion: OverviewCriterion;
  readonly municipalityId: string;
  readonly latest: LatestTrends | null;
}

/** One criterion: title that leads to its trend, symbol with its word, how many questions were answered. */
export function CriterionRow({ criterion, municipalityId, latest }: CriterionRowProps) {
  const { id, title, symbol, missing, evidence, counts } = criterion;
  const known = counts.asked !== null && counts.rated !== null;
  return (
    <tr>
      <th scope="row">
        <Link className="results__title quiet-link" to={criterionTrendPath(municipalityId, id)}>
          <Localized text={title} />
        </Link>
        {known ? (
          <span className="results__coverage-below">
            <QuestionCounts counts={counts} />
          </span>
        ) : null}
      </th>
      <td>
        <RatingMark symbol={symbol} missing={missing} hollow={evidence === 'thin'} />
      </td>
      {latest === null ? null : <TrendCell latest={latest} criterionId={id} />}
      <td className="results__coverage">
        {known ? (
          <QuestionCounts counts={counts} />
        ) : (
          <VisuallyHidden>
            <QuestionCounts counts={counts} />
          </VisuallyHidden>
        )}
      </td>
    </tr>
  );
}

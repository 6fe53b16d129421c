import { lazy, Suspense } from 'react';
import { ChangeWords } from '../../../shared/components/change-words.js';
import type { LatestTrends } from './latest-trends.js';

const Sparkline = lazy(() => import('./sparkline.js'));

interface TrendCellProps {
  readonly latest: LatestTrends;
  readonly criterionId: string;
}

/** How a criterion moved over all rounds as a small picture, and since the round before in words. */
export function TrendCell({ latest: { trends }, criterionId }: TrendCellProps) {
  const criterion = trends?.fields
    .flatMap(({ criteria }) => criteria)
    .find((each) => each.criterionId === criterionId);
  return (
    <td className="results__trend">
      {trends === undefined || criterion === undefined ? null : (
        <span className="trend-in-line">
          <span className="trend-in-line__picture">
            <Suspense fallback={null}>
              <Sparkline rounds={trends.rounds} points={criterion.points} />
            </Suspense>
          </span>
          {criterion.change === null ? null : <ChangeWords change={criterion.change} withAmount={false} />}
        </span>
      )}
    </td>
  );
}

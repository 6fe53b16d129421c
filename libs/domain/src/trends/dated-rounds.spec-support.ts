import type { CatalogueMapping } from '../catalogue/catalogue.js';
import { scored, type Check } from '../comparison/comparison-world.spec-support.js';
import { criterionHistories, type CriterionHistory, type DatedRound } from './criterion-histories.js';
import type { SeriesPoint } from './series.js';

/** One round a year from 2001. */
export function dated(...checks: readonly Check[]): readonly DatedRound[] {
  return checks.map((one, index) => ({
    roundId: `r${index + 1}`,
    date: `${2001 + index}-06-01`,
    round: scored(one),
  }));
}

export function historiesOf(
  checks: readonly Check[],
  mappings: readonly CatalogueMapping[] = [],
): readonly CriterionHistory[] {
  return criterionHistories(dated(...checks), mappings).histories;
}

export function seriesOf({ points }: CriterionHistory): readonly SeriesPoint[] {
  return points.filter((point) => point !== null);
}

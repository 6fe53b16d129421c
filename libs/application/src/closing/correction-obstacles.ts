import {
  closingChecklist,
  forbidsClosing,
  workshopReading,
  type CatalogueVersion,
  type ClosingPointKind,
  type Round,
  type ScoringModel,
} from '@selbstcheck/domain';
import type { HeldRatings } from './corrected-ratings.js';

/** The points of the checklist that forbid freezing a round with these ratings; `today` is an ISO calendar date. */
export function correctionObstacles(
  { leadingReading, referenceDate }: Pick<Round, 'leadingReading' | 'referenceDate'>,
  catalogue: CatalogueVersion,
  { selfRating, workshopChanges }: HeldRatings,
  model: ScoringModel,
  today: string,
): readonly ClosingPointKind[] {
  const points = closingChecklist({
    catalogue,
    settled: new Map(),
    selfRating,
    workshop: workshopReading(selfRating, workshopChanges),
    leadingReading,
    texts: [],
    model,
    referenceDate,
    today,
  });
  return points.filter(forbidsClosing).map(({ kind }) => kind);
}

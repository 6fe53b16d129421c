import type { CriterionTrend, HistoryRound } from '@selbstcheck/application';
import type { TrendPoint } from '@selbstcheck/contracts';
import { isHollow, segmentsOf, type CriterionScore } from '@selbstcheck/domain';

/** A criterion in one round: the point of its series and the score behind it. */
export interface ScoredPoint {
  readonly point: TrendPoint;
  readonly score: CriterionScore;
}

/** One per round; null where that round's catalogue does not ask the criterion. */
export function presentPoints(
  { history, series }: CriterionTrend,
  rounds: readonly HistoryRound[],
): readonly (ScoredPoint | null)[] {
  const connected = new Set(
    segmentsOf(series).flatMap((segment) => segment.slice(1).map(({ roundId }) => roundId)),
  );
  return history.points.map((point, at) => {
    const score = rounds[at]?.compared.criterionScores.get(history.idsByRound[at] ?? '');
    if (point === null || !score) return null;
    return {
      score,
      point: {
        value: score.value?.toString() ?? null,
        symbol: score.symbol,
        missing: score.missing,
        bounds: presentBounds(score),
        evidence: score.evidence,
        isRecorded: point.isRecorded,
        isHollow: isHollow(point),
        isConnected: connected.has(point.roundId),
        hasBreakBefore: point.hasBreakBefore,
      },
    };
  });
}

/** What missing answers leave possible, as exact text. */
export function presentBounds({ bounds }: CriterionScore): TrendPoint['bounds'] {
  return bounds && { lower: bounds.lower.toString(), upper: bounds.upper.toString() };
}

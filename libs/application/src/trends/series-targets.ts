import {
  paceOf,
  targetValue,
  type CriterionHistory,
  type SeriesPoint,
  type TargetPace,
} from '@selbstcheck/domain';
import type { StoredTarget } from '../ports/target-store.js';
import type { HistoryRound } from '../results/read-history.js';

/** The target that counts, and how it stands today. */
export interface StandingTarget {
  readonly target: StoredTarget;
  readonly pace: TargetPace;
}

/** The targets of one criterion, under whichever id they were set. */
export interface SeriesTargets {
  readonly current: StandingTarget | null;
  /** Newest first. One without an end was set beside the current one before links made both one series. */
  readonly earlier: readonly StoredTarget[];
}

/** Those targets that were set for a criterion, as any of its rounds' catalogue versions names it. */
export function targetsOf(
  { idsByRound }: Pick<CriterionHistory, 'idsByRound'>,
  rounds: readonly HistoryRound[],
  targets: readonly StoredTarget[],
): readonly StoredTarget[] {
  return targets.filter(({ catalogueVersionId, criterionId }) =>
    rounds.some(
      ({ round }, at) => round.catalogueVersionId === catalogueVersionId && idsByRound[at] === criterionId,
    ),
  );
}

/**
 * How a criterion's targets stand; `targets` in the order they were set. An empty `series` is that of a criterion
 * which the latest round does not ask.
 */
export function standingTargets(
  targets: readonly StoredTarget[],
  series: readonly SeriesPoint[],
  today: string,
): SeriesTargets {
  const current = targets.findLast(({ ended }) => ended === null);
  const earlier = targets.filter((target) => target !== current).toReversed();
  if (!current) return { current: null, earlier };
  const wanted = { value: targetValue(current.symbol), date: current.date };
  return { current: { target: current, pace: paceOf(wanted, series, today) }, earlier };
}

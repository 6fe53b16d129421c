import type { Fraction } from '../kernel/fraction.js';
import { connectionsOf, runsOf, type Connection } from './connections.js';
import type { SeriesPoint } from './series.js';

/** A round in a chained series. Its value is no rating and never has a stage (methods, 5). */
export interface ChainedPoint {
  readonly roundId: string;
  readonly date: string;
  /** In points; may leave 0 to 3, because each step counts only the questions that both rounds share. */
  readonly chainedValue: Fraction;
}

/** The dashed line across at least one break. It always bears `chainedLabel`. */
export type ChainedSeries = readonly ChainedPoint[];

/**
 * The chained series V_t = V_{t−1} + LfL of a series, each starting at the value of its first round (methods, 5).
 * One goes on as long as each round shares a usable unit with the one before; those that cross no break are left
 * out, since the values themselves tell it. Throws a RangeError where the series is not sorted by date.
 */
export function chainedSeriesOf(series: readonly SeriesPoint[]): readonly ChainedSeries[] {
  return runsOf(connectionsOf(series), ({ step }) => step === null)
    .filter((run) => run.slice(1).some(({ isBroken }) => isBroken))
    .map(chain);
}

function chain(run: readonly Connection[]): ChainedSeries {
  return run.reduce<ChainedSeries>((points, { point, step }) => {
    const last = points.at(-1);
    const chainedValue = last && step ? last.chainedValue.plus(step.likeForLike) : point.value;
    return [...points, { roundId: point.roundId, date: point.date, chainedValue }];
  }, []);
}

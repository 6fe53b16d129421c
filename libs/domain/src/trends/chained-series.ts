import type { Fraction } from '../kernel/fraction.js';
import { connectionsOf, runsOf } from './connections.js';
import type { CountedPoint, SeriesPoint } from './series.js';

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
    .map((run) => chainThrough(run.map(({ point }) => point)));
}

/** The same over points of which each shares a usable unit with the one before, broken or not. */
export function chainThrough(points: readonly CountedPoint[]): ChainedSeries {
  return points.reduce<ChainedSeries>((chain, { roundId, date, value, fromPrevious }) => {
    const last = chain.at(-1);
    const chainedValue = last && fromPrevious ? last.chainedValue.plus(fromPrevious.likeForLike) : value;
    return [...chain, { roundId, date, chainedValue }];
  }, []);
}

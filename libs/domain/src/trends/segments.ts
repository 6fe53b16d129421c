import { connectionsOf, runsOf } from './connections.js';
import type { CountedPoint, SeriesPoint } from './series.js';

/** Points that follow each other without a break, rated by answers. */
export type Segment = readonly CountedPoint[];

/**
 * The unbroken segments of a series, earliest first, none of them empty: a new one begins where the definition
 * breaks and where a round is not comparable for a trend with the one before (methods, 3 and 5). Recorded and
 * unrated points are in none. Throws a RangeError where the series is not sorted by date.
 */
export function segmentsOf(series: readonly SeriesPoint[]): readonly Segment[] {
  return runsOf(connectionsOf(series), ({ isBroken }) => isBroken).map((run) =>
    run.map(({ point }) => point),
  );
}

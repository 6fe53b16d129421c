import { isCounted, type CountedPoint, type SeriesPoint, type StepFromPrevious } from './series.js';

/** A counted point, and how it hangs on to the counted point before it. */
export interface Connection {
  readonly point: CountedPoint;
  /** Whether the trend breaks before the point; true for the first one. */
  readonly isBroken: boolean;
  /** null where nothing can be compared with the counted point before, or none is there. */
  readonly step: StepFromPrevious | null;
}

/**
 * The counted points of a series with their connections. The trend breaks where the definition does, be it before
 * a round that is not counted, and where two rounds are not comparable for a trend (methods, 3 and 5).
 * Throws a RangeError where the series is not sorted by date.
 */
export function connectionsOf(series: readonly SeriesPoint[]): readonly Connection[] {
  rejectWrongOrder(series);
  let hasBreak = false;
  return series.flatMap((point) => {
    hasBreak ||= point.hasBreakBefore;
    if (!isCounted(point)) return [];
    const { fromPrevious: step } = point;
    const isBroken = hasBreak || !step?.isComparableForTrend;
    hasBreak = false;
    return [{ point, isBroken, step }];
  });
}

/** The connections in runs; a new run begins with each that `starts` one. */
export function runsOf(
  connections: readonly Connection[],
  starts: (connection: Connection) => boolean,
): readonly (readonly Connection[])[] {
  return connections.reduce<readonly (readonly Connection[])[]>((runs, connection) => {
    const last = runs.at(-1);
    if (last === undefined || starts(connection)) return [...runs, [connection]];
    return [...runs.slice(0, -1), [...last, connection]];
  }, []);
}

function rejectWrongOrder(series: readonly SeriesPoint[]): void {
  const isSorted = series.every(({ date }, index) => index === 0 || (series[index - 1]?.date ?? '') <= date);
  if (!isSorted) throw new RangeError('A series is sorted by the reference dates of its rounds.');
}

import type { Fraction } from '../kernel/fraction.js';
import { chainThrough } from './chained-series.js';
import { directionOf, type Direction } from './direction.js';
import { mannKendall, type MannKendall } from './mann-kendall.js';
import { segmentsOf, type Segment } from './segments.js';
import type { SeriesPoint } from './series.js';
import { countSteps, type StepCount } from './steps.js';
import { theilSen, type DatedValue } from './theil-sen.js';
import { lineRefusals, lineThrough, type LineRefusal, type TrendLine } from './trend-line.js';

/** Fewer comparable rounds than this have no trend wording at all (methods, 5). */
export const FEWEST_ROUNDS_OF_TREND = 3;

/** What can be said of a series from its latest unbroken segment. */
export interface Trend {
  /** The latest segment; empty where no round was rated by answers. */
  readonly segment: Segment;
  /** Whether rounds rated by answers lie before the segment, not comparable with it. */
  readonly hasEarlierRounds: boolean;
  /** null below 3 comparable rounds, and where two of them bear the same date. */
  readonly steps: StepCount | null;
  readonly line: TrendLine | null;
  /** Why there is no line; empty where there is one. */
  readonly refusals: readonly LineRefusal[];
  /** Points a year, for the arithmetic of targets only: also for 3 and 4 rounds if nothing but their number forbids a line. */
  readonly observedSlope: Fraction | null;
  /** Where the slope points; null where there is none. */
  readonly direction: Direction | null;
  /** Where the slope of the chained values points, which move with the same questions only; null with `direction`. */
  readonly likeForLikeDirection: Direction | null;
  /** Whether the value rises or falls and the chained values do not, so that it may not be told as a change. */
  readonly isOnlyOtherQuestions: boolean;
  /** null where there is no line, and above 8 rounds; not shown by default (methods, 5). */
  readonly test: MannKendall | null;
}

/** The trend of a series (methods, 5). Throws a RangeError where the series is not sorted by date. */
export function trendOf(series: readonly SeriesPoint[]): Trend {
  const segments = segmentsOf(series);
  const segment = segments.at(-1) ?? [];
  const refusals = lineRefusals(segment);
  const isWordless = segment.length < FEWEST_ROUNDS_OF_TREND || refusals.includes('same_date');
  const isComputable = !isWordless && refusals.every((refusal) => refusal === 'too_few_rounds');
  const observedSlope = isComputable ? theilSen(segment) : null;
  const direction = observedSlope && directionOf(segment);
  const likeForLikeDirection = observedSlope && directionOf(chainedValues(segment));
  const line = observedSlope && refusals.length === 0 ? lineThrough(segment, observedSlope) : null;
  return {
    segment,
    hasEarlierRounds: segments.length > 1,
    steps: isWordless ? null : countSteps(segment),
    line,
    refusals,
    observedSlope,
    direction,
    likeForLikeDirection,
    isOnlyOtherQuestions: (direction === 'up' || direction === 'down') && direction !== likeForLikeDirection,
    test: line && mannKendall(segment.map(({ value }) => value)),
  };
}

function chainedValues(segment: Segment): readonly DatedValue[] {
  return chainThrough(segment).map(({ date, chainedValue }) => ({ date, value: chainedValue }));
}

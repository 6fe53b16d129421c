import { median } from '../comparison/quantile.js';
import { Fraction } from '../kernel/fraction.js';
import { segmentsOf } from './segments.js';
import { isCounted, type CountedPoint, type SeriesPoint } from './series.js';
import type { DatedValue } from './theil-sen.js';
import { yearsBetween } from './years-between.js';

/** Fewer comparable rounds than this have no line and no test (methods, 5). */
export const FEWEST_ROUNDS_OF_LINE = 5;

/** Fewer different values than this have no line (methods, 5). */
export const FEWEST_VALUES_OF_LINE = 3;

/** Rounds over fewer years than this have no line (methods, 5). */
export const FEWEST_YEARS_OF_LINE = 3;

const LEAST_COVERAGE = Fraction.of(1, 2);

/**
 * Why rounds have no line (methods, 5), in the order in which the reasons are told. `coverage_unknown`: coverage
 * cannot be shown to reach 1/2. `same_date`: which of two rounds came first is not known.
 */
export type LineRefusal =
  | 'same_date'
  | 'too_few_rounds'
  | 'break_inside'
  | 'one_question'
  | 'thin_round'
  | 'coverage_unknown'
  | 'few_values'
  | 'short_span';

/** The Theil–Sen line through rounds, from the first to the last of them. */
export interface TrendLine {
  /** Points a year. */
  readonly slope: Fraction;
  /** Where the line begins and ends, through the median of the rounds; for drawing. */
  readonly from: DatedValue;
  readonly to: DatedValue;
}

/** Every reason why the rounds rated by answers have no line; empty where they have one. */
export function lineRefusals(series: readonly SeriesPoint[]): readonly LineRefusal[] {
  const points = series.filter(isCounted);
  const applies: Readonly<Record<LineRefusal, boolean>> = {
    same_date: countDistinct(points.map(({ date }) => date)) < points.length,
    too_few_rounds: points.length < FEWEST_ROUNDS_OF_LINE,
    break_inside: segmentsOf(series).length > 1,
    one_question: points.some(({ questions }) => questions === 1),
    thin_round: points.some(({ coverage }) => coverage !== null && coverage.compare(LEAST_COVERAGE) < 0),
    coverage_unknown: points.some(({ coverage }) => coverage === null),
    few_values: countDistinct(points.map(({ value }) => value.toString())) < FEWEST_VALUES_OF_LINE,
    short_span: spanOf(points).compare(Fraction.of(FEWEST_YEARS_OF_LINE)) < 0,
  };
  return (Object.keys(applies) as LineRefusal[]).filter((refusal) => applies[refusal]);
}

/** The line of a slope through the median of the points, from the first to the last of them; null of none. */
export function lineThrough(points: readonly CountedPoint[], slope: Fraction): TrendLine | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const at = (date: string) => slope.times(yearsBetween(first.date, date));
  const start = median(points.map(({ date, value }) => value.minus(at(date)))) ?? first.value;
  return {
    slope,
    from: { date: first.date, value: start },
    to: { date: last.date, value: start.plus(at(last.date)) },
  };
}

function spanOf(points: readonly CountedPoint[]): Fraction {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? yearsBetween(first.date, last.date) : Fraction.ZERO;
}

function countDistinct(texts: readonly string[]): number {
  return new Set(texts).size;
}

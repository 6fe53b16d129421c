import { Fraction } from '../kernel/fraction.js';
import type { Level } from '../scoring/answer.js';
import type { SeriesPoint } from './series.js';
import type { Direction } from './direction.js';
import { trendOf, type Trend } from './trend.js';
import { yearsBetween } from './years-between.js';

/** The symbol that a criterion is to bear. */
export type TargetSymbol = Exclude<Level, 0>;

/** The lowest value that bears the symbol: half a level below it, since symbols round half up (methods, 2). */
export function targetValue(symbol: TargetSymbol): Fraction {
  return Fraction.of(2 * symbol - 1, 2);
}

/** The value, above 0 up to 3, that a criterion is to reach by a date; `targetValue` where a symbol is wanted. */
export interface Target {
  readonly value: Fraction;
  /** ISO calendar date. */
  readonly date: string;
}

/** How the observed pace stands to the required one: `on_course` from 95 %, `rather_slow` from 60 %, `too_slow` from 0. */
export type PaceLabel = 'on_course' | 'rather_slow' | 'too_slow' | 'receding';

/** What the way to a target still takes and what was seen so far. All rates are points a year. */
export interface OpenPace {
  readonly kind: 'open';
  /** What is missing to the target, above 0. */
  readonly gap: Fraction;
  /** null where the latest round bears the target's date or a later one. */
  readonly required: Fraction | null;
  readonly observed: Fraction | null;
  /** Where the observed pace points; null where there is none. */
  readonly direction: Direction | null;
  /** observed/required; null where one of them is. */
  readonly ratio: Fraction | null;
  /** null where there is arithmetic only: below 5 comparable rounds, without a line, or against a recorded rating. */
  readonly label: PaceLabel | null;
  /** Whether the observed pace comes from other questions asked and answered only, so that it is no improvement. */
  readonly isOnlyOtherQuestions: boolean;
}

/** How a target stands (methods, 5). The gap of an expired one is null where the latest round is not rated. */
export type TargetPace =
  | { readonly kind: 'reached' }
  | { readonly kind: 'expired'; readonly gap: Fraction | null }
  | { readonly kind: 'not_rated' }
  | OpenPace;

/**
 * How the latest closed round stands to a target: required = (T − now)/(years from that round to the target's date),
 * observed = the slope (methods, 5). `today` is an ISO calendar date and only tells whether the date has passed.
 * Throws a RangeError where the series is not sorted by date.
 */
export function paceOf(target: Target, series: readonly SeriesPoint[], today: string): TargetPace {
  const now = series.at(-1);
  const gap = now?.value ? target.value.minus(now.value) : null;
  if (gap && gap.sign() <= 0) return { kind: 'reached' };
  if (today > target.date) return { kind: 'expired', gap };
  if (!now || !gap) return { kind: 'not_rated' };
  const yearsLeft = yearsBetween(now.date, target.date);
  const required = yearsLeft.sign() > 0 ? gap.dividedBy(yearsLeft) : null;
  const trend = trendOf(series);
  const { observedSlope: observed, direction, isOnlyOtherQuestions } = trend;
  const ratio = required && observed ? observed.dividedBy(required) : null;
  const label = ratio && mayBeLabelled(trend, now) ? labelOf(ratio) : null;
  return { kind: 'open', gap, required, observed, direction, ratio, label, isOnlyOtherQuestions };
}

/** The pace of values must not be told against a recorded symbol, nor where it comes from other questions only. */
function mayBeLabelled(trend: Trend, now: SeriesPoint): boolean {
  return trend.line !== null && !trend.isOnlyOtherQuestions && !now.isRecorded;
}

function labelOf(ratio: Fraction): PaceLabel {
  if (ratio.compare(Fraction.of(95, 100)) >= 0) return 'on_course';
  if (ratio.compare(Fraction.of(60, 100)) >= 0) return 'rather_slow';
  return ratio.sign() >= 0 ? 'too_slow' : 'receding';
}

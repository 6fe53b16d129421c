import type { CriterionTrendFigures } from './criterion-figures.js';
import { drawnValues } from './level-axis.js';
import { placeOf, spanOfDates, spread, timeOf, type Span } from './time-axis.js';

/** Where things lie inside the chart, in pixels. */
export interface CriterionPlot {
  readonly width: Span;
  readonly height: Span;
  /** Where a date lies. */
  readonly x: (date: string) => number;
  /** Where a value lies; higher values lie further up. */
  readonly y: (value: number) => number;
  /** Where each round's mark stands: at its date, or beside it where another mark is in the way. */
  readonly places: readonly number[];
}

/** Two marks closer than this, in pixels, would cover each other. */
export const MARK_GAP = 19;

/** From the plot's edges to the first and the last date, in pixels. */
export const PLOT_PADDING = 28;

/** The plot of these figures in a rectangle; its time axis reaches from the first round to the last or to the target. */
export function criterionPlot(
  figures: Pick<CriterionTrendFigures, 'rounds' | 'chained' | 'targets'>,
  width: Span,
  height: Span,
): CriterionPlot {
  const dates = figures.rounds.map(({ referenceDate }) => referenceDate);
  const target = figures.targets.current;
  const times = spanOfDates(target === null ? dates : [...dates, target.date]);
  const inner = { from: width.from + PLOT_PADDING, to: width.to - PLOT_PADDING };
  const { lowest, highest } = drawnValues(figures.chained);
  const x = (date: string) => placeOf(timeOf(date), times, inner);
  const share = (value: number) => (value - lowest) / (highest - lowest);
  return {
    width,
    height,
    x,
    y: (value) => height.to - share(value) * (height.to - height.from),
    places: spread(dates.map(x), MARK_GAP, inner),
  };
}

/** Where a break between two rounds is drawn: in the middle between their marks. */
export function breakPlace(plot: Pick<CriterionPlot, 'places'>, from: number, to: number): number {
  return ((plot.places[from] ?? 0) + (plot.places[to] ?? 0)) / 2;
}

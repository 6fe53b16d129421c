import {
  breakPlace,
  criterionPlot,
  labelLanes,
  MARK_GAP,
  PLOT_PADDING,
  spanOfDates,
  type CriterionPlot,
  type Span,
} from '@selbstcheck/charts';
import type { CriterionTrend } from '@selbstcheck/contracts';

/** Height of the chart on screen in pixels, whatever it shows, so that nothing below it jumps. */
export const CHART_HEIGHT = 400;

/** Size of the texts above the plot. */
export const LABEL_SIZE = 14;

/** Below this width the words of the levels stand under their signs. */
const WIDE = 640;
const NARROW_AXIS = 64;
const LANE_HEIGHT = 20;
const AXIS_HEIGHT = 40;
const MARGIN_RIGHT = 4;
const DAY = 86_400_000;

/** A text above the plot, in the lane it stands in. */
export interface ChartLabel {
  readonly text: string;
  readonly start: number;
  readonly baseline: number;
}

/** Narrower than this, the marks of so many rounds would cover each other; the frame scrolls then. */
export function leastWidth(rounds: number): number {
  return NARROW_AXIS + 2 * PLOT_PADDING + rounds * MARK_GAP;
}

/** Everything about the chart that depends on its width. */
export interface ChartLayout {
  readonly isWide: boolean;
  readonly axisWidth: number;
  readonly axisHeight: number;
  readonly marginRight: number;
  readonly plot: CriterionPlot;
  /** What the time axis covers, from edge to edge of the plot. */
  readonly times: Span;
  readonly labels: readonly ChartLabel[];
  /** The time that lies at a place of the plot. */
  readonly timeAt: (place: number) => number;
}

export function chartLayout(trend: CriterionTrend, width: number, targetText: string | null): ChartLayout {
  const isWide = width >= WIDE;
  const axisWidth = isWide ? 118 : NARROW_AXIS;
  const across = { from: axisWidth, to: width - MARGIN_RIGHT };
  const lanes = labelLanes(textsAbove(trend, across, targetText), LABEL_SIZE, { from: 0, to: width });
  const top = 14 + Math.max(0, ...lanes.map(({ lane }) => lane + 1)) * LANE_HEIGHT;
  const plot = criterionPlot(trend, across, { from: top, to: CHART_HEIGHT - AXIS_HEIGHT });
  const timeAt = timesAcross(trend, across);
  return {
    isWide,
    axisWidth,
    axisHeight: AXIS_HEIGHT,
    marginRight: MARGIN_RIGHT,
    plot,
    times: { from: timeAt(across.from), to: timeAt(across.to) },
    labels: lanes.map(({ lane, text, start }) => ({ text, start, baseline: top - 8 - lane * LANE_HEIGHT })),
    timeAt,
  };
}

function textsAbove(trend: CriterionTrend, across: Span, targetText: string | null) {
  const plot = criterionPlot(trend, across, { from: 0, to: 1 });
  const breaks = trend.breaks.map(({ from, to, label }) => ({
    place: breakPlace(plot, from, to),
    text: label,
  }));
  const target = trend.targets.current;
  if (target === null || targetText === null) return breaks;
  return [...breaks, { place: plot.x(target.date), text: targetText }];
}

/** Where rounds bear one date only, the axis still has a length: a day. */
function timesAcross({ rounds, targets }: CriterionTrend, across: Span): (place: number) => number {
  const dates = rounds.map(({ referenceDate }) => referenceDate);
  const known = spanOfDates(targets.current === null ? dates : [...dates, targets.current.date]);
  const half = known.from === known.to ? DAY / 2 : 0;
  const [from, to] = [known.from - half, known.to + half];
  const inner = { from: across.from + PLOT_PADDING, to: across.to - PLOT_PADDING };
  return (place) => from + ((place - inner.from) / (inner.to - inner.from)) * (to - from);
}

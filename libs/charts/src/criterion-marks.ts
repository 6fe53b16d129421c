import { glyphOfSymbol } from '@selbstcheck/domain';
import type { CriterionTrendFigures, DatedFigure, TrendMark } from './criterion-figures.js';
import type { CriterionPlot } from './criterion-plot.js';
import { drawnValue, lowestOf } from './level-axis.js';
import { LEVEL_FILL, MARK_BORDER } from './palette.js';
import { round, svgText } from './svg-text.js';
import { trendConnections } from './trend-connections.js';

const LINE = '#4a4d63';
const PURPLE = LEVEL_FILL[3];

/** Everything that stands for figures, what lies behind first. */
export function criterionMarks(figures: CriterionTrendFigures, plot: CriterionPlot): string {
  return [
    ...figures.points.map((point, index) => rangeBar(point, index, plot)),
    ...figures.chained.map((series) => chainedLine(series, plot)),
    figures.line === null ? '' : trendLine(figures.line, plot),
    ...stepLines(figures.points, plot),
    targetLine(figures, plot),
    ...figures.points.map((point, index) => mark(point, index, plot)),
  ].join('');
}

function rangeBar(point: TrendMark | null, index: number, plot: CriterionPlot): string {
  if (point?.bounds == null || point.value === null) return '';
  const [lower, upper] = [drawnValue(point.bounds.lower), drawnValue(point.bounds.upper)];
  if (lower === upper) return '';
  const x = round(plot.places[index] ?? 0);
  return `<line class="bounds" x1="${x}" x2="${x}" y1="${round(plot.y(lower))}" y2="${round(plot.y(upper))}" stroke="#bdb8d6" stroke-width="8" stroke-linecap="round"/>`;
}

function chainedLine(series: readonly DatedFigure[], plot: CriterionPlot): string {
  const points = series.map(
    ({ date, value }) => `${round(plot.x(date))},${round(plot.y(drawnValue(value)))}`,
  );
  return `<polyline class="chained" points="${points.join(' ')}" fill="none" stroke="${MARK_BORDER}" stroke-width="2" stroke-dasharray="7 5"/>`;
}

function trendLine({ from, to }: { from: DatedFigure; to: DatedFigure }, plot: CriterionPlot): string {
  const [y1, y2] = [plot.y(drawnValue(from.value)), plot.y(drawnValue(to.value))];
  return `<line class="trend" x1="${round(plot.x(from.date))}" y1="${round(y1)}" x2="${round(plot.x(to.date))}" y2="${round(y2)}" stroke="#2f6f9f" stroke-width="2.5"/>`;
}

function stepLines(points: CriterionTrendFigures['points'], plot: CriterionPlot): readonly string[] {
  return trendConnections(points).map(({ from, to }) => {
    const [y1, y2] = [from, to].map((index) => round(plot.y(drawnValue(points[index]?.value ?? '0'))));
    const [x1, x2] = [from, to].map((index) => round(plot.places[index] ?? 0));
    return `<path class="connection" d="M${x1} ${y1}H${x2}V${y2}" fill="none" stroke="${LINE}" stroke-width="1.75"/>`;
  });
}

function targetLine({ points, targets }: CriterionTrendFigures, plot: CriterionPlot): string {
  if (targets.current === null) return '';
  const x = round(plot.x(targets.current.date));
  const y = round(plot.y(lowestOf(targets.current.symbol)));
  const last = points.findLastIndex((point) => point?.value != null);
  const value = points[last]?.value;
  const way =
    value == null
      ? ''
      : `<line class="target-way" x1="${round(plot.places[last] ?? 0)}" y1="${round(plot.y(drawnValue(value)))}" x2="${x}" y2="${y}" stroke="${PURPLE}" stroke-width="2.5" stroke-dasharray="0.1 6" stroke-linecap="round"/>`;
  return `${way}<path class="target" d="M${x} ${y - 9}l9 9l-9 9l-9 -9z" fill="#ffffff" stroke="${PURPLE}" stroke-width="2.5"/>`;
}

function mark(point: TrendMark | null, index: number, plot: CriterionPlot): string {
  if (point === null) return '';
  const x = round(plot.places[index] ?? 0);
  if (point.value === null || point.symbol === null) {
    const sign = point.missing === 'unreadable' ? '?' : glyphOfSymbol(null);
    return svgText(sign, x, plot.height.to - 10, { size: 20, weight: 600, anchor: 'middle' });
  }
  return criterionDot({ x, y: round(plot.y(drawnValue(point.value))), ...point, symbol: point.symbol });
}

/** A rating's dot: filled, or a ring for thin evidence and for what was taken over from a report. */
export function criterionDot(dot: {
  readonly x: number;
  readonly y: number;
  readonly symbol: keyof typeof LEVEL_FILL;
  readonly isHollow: boolean;
}): string {
  const { x, y, symbol, isHollow } = dot;
  const fill = LEVEL_FILL[symbol];
  if (!isHollow) {
    return `<circle class="dot" cx="${x}" cy="${y}" r="8.5" fill="${fill}" stroke="${MARK_BORDER}" stroke-width="1.5"/>`;
  }
  return `<circle class="dot dot-hollow" cx="${x}" cy="${y}" r="8.5" fill="#ffffff" stroke="${MARK_BORDER}" stroke-width="1.5"/><circle cx="${x}" cy="${y}" r="6" fill="none" stroke="${fill}" stroke-width="3.5"/>`;
}

import { glyphOfSymbol, LEVELS } from '@selbstcheck/domain';
import type { CriterionTrendFigures } from './criterion-figures.js';
import { breakPlace, type CriterionPlot } from './criterion-plot.js';
import type { CriterionChartWords } from './criterion-words.js';
import { fittingLabels, type LaneLabel } from './label-lanes.js';
import { LEVEL_BANDS } from './level-axis.js';
import { round, svgText } from './svg-text.js';
import { dateMarks } from './time-axis.js';

const MUTED = '#55586c';
const TICK_SIZE = 15;

/** Size of the labels of breaks and of the target. */
export const LABEL_SIZE = 15;

/** Height of one lane of such labels. */
export const LANE_HEIGHT = 22;

/** The bands of the levels with their signs and words, and the time axis. */
export function criterionFrame(
  figures: CriterionTrendFigures,
  plot: CriterionPlot,
  words: CriterionChartWords,
): string {
  return [bands(plot), levelNames(plot, words), timeTicks(figures, plot)].join('');
}

function bands({ width, y }: CriterionPlot): string {
  return LEVEL_BANDS.map(({ level, from, to }) => {
    const fill = level % 2 === 0 ? '#f1f1f6' : '#f9f9fc';
    const [top, bottom] = [round(y(to)), round(y(from))];
    return `<rect x="${width.from}" y="${top}" width="${width.to - width.from}" height="${round(bottom - top)}" fill="${fill}"/>`;
  }).join('');
}

function levelNames({ width, y }: CriterionPlot, words: CriterionChartWords): string {
  return LEVELS.map((level) => {
    const baseline = y(level) + 5;
    const sign = svgText(glyphOfSymbol(level), width.from - 92, baseline, {
      size: 16,
      weight: 600,
      anchor: 'end',
    });
    return sign + svgText(words.levels[level], width.from - 84, baseline, { size: 15, fill: MUTED });
  }).join('');
}

function timeTicks({ rounds }: CriterionTrendFigures, { height, x }: CriterionPlot): string {
  const dates = [...new Set(rounds.map(({ referenceDate }) => referenceDate))];
  const labels = dateMarks(dates).map((text, index) => ({ text, place: x(dates[index] ?? '') }));
  const shown = fittingLabels(labels, TICK_SIZE);
  const axis = `<line x1="${round(x(dates[0] ?? ''))}" x2="${round(x(dates.at(-1) ?? ''))}" y1="${height.to}" y2="${height.to}" stroke="#bdbdc8"/>`;
  const ticks = labels.map(({ text, place }, index) => {
    const tick = `<line x1="${round(place)}" x2="${round(place)}" y1="${height.to}" y2="${height.to + 6}" stroke="${MUTED}"/>`;
    const style = { size: TICK_SIZE, fill: MUTED, anchor: 'middle' } as const;
    return tick + (shown[index] ? svgText(text, place, height.to + 24, style) : '');
  });
  return axis + ticks.join('');
}

/** Where the texts above the plot belong: a label for each break and one for the target. */
export function labelsAbove(
  { breaks, targets }: CriterionTrendFigures,
  plot: CriterionPlot,
  words: CriterionChartWords,
): readonly { readonly place: number; readonly text: string; readonly kind: 'break' | 'target' }[] {
  const labels = breaks.map(({ from, to, label }) => ({
    place: breakPlace(plot, from, to),
    text: label,
    kind: 'break' as const,
  }));
  const { current, pace } = targets;
  if (current === null) return labels;
  const text = words.target(glyphOfSymbol(current.symbol), current.date, pace?.label ?? null);
  return [...labels, { place: plot.x(current.date), text, kind: 'target' as const }];
}

/** The break lines, and the texts above the plot in their lanes. */
export function criterionLabels(
  labels: readonly (LaneLabel & { readonly kind: 'break' | 'target' })[],
  { height }: CriterionPlot,
): string {
  return labels
    .map(({ kind, text, place, start, lane }) => {
      const baseline = height.from - 10 - lane * LANE_HEIGHT;
      const label = svgText(text, start, baseline, {
        size: LABEL_SIZE,
        weight: kind === 'target' ? 600 : 400,
      });
      if (kind === 'target') return label;
      return `<line class="break" x1="${round(place)}" x2="${round(place)}" y1="${round(baseline + 5)}" y2="${height.to}" stroke="#171a2b" stroke-width="1.75" stroke-dasharray="6 4"/>${label}`;
    })
    .join('');
}

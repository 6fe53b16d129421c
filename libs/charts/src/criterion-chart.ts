import type { CriterionChartTexts, CriterionTrendFigures } from './criterion-figures.js';
import { criterionFrame, criterionLabels, LABEL_SIZE, labelsAbove, LANE_HEIGHT } from './criterion-frame.js';
import { criterionLegend } from './criterion-legend.js';
import { criterionMarks } from './criterion-marks.js';
import { criterionPlot } from './criterion-plot.js';
import type { CriterionChartWords } from './criterion-words.js';
import { labelLanes, wrapped } from './label-lanes.js';
import { pictureWords } from './svg.js';
import { PICTURE_FONTS, svgText } from './svg-text.js';

/** Width of the picture in pixels; its height follows from what it has to say. */
export const CRITERION_CHART_WIDTH = 960;

const MARGIN = 32;
const PLOT_WIDTH = { from: 168, to: CRITERION_CHART_WIDTH - MARGIN };
const PLOT_HEIGHT = 300;

/**
 * One criterion over all rounds as a picture of its own, to be put into a paper: title, subtitle, axes, marks, legend
 * and source on a light ground (methods, 6). Takes at least one round; dates are calendar dates.
 */
export function criterionChart(
  figures: CriterionTrendFigures,
  texts: CriterionChartTexts,
  words: CriterionChartWords,
): string {
  const head = paragraph(texts.title, { size: 26, weight: 600 }, MARGIN + 22);
  const subhead = paragraph(texts.subtitle, { size: 16, fill: '#55586c' }, head.bottom + 26);
  const lanes = lanesAbove(figures, words);
  const top = subhead.bottom + 22 + lanes.count * LANE_HEIGHT;
  const plot = criterionPlot(figures, PLOT_WIDTH, { from: top, to: top + PLOT_HEIGHT });
  const nothing = figures.points.every((point) => point?.value == null) ? words.nothingRated : '';
  const middle = (PLOT_WIDTH.from + PLOT_WIDTH.to) / 2;
  const legend = criterionLegend(figures, words, {
    left: MARGIN,
    top: plot.height.to + 62,
    width: CRITERION_CHART_WIDTH - 2 * MARGIN,
  });
  const source = paragraph(
    texts.source,
    { size: 13, fill: '#55586c' },
    plot.height.to + 62 + legend.height + 14,
  );
  const height = source.bottom + MARGIN;
  const { attributes, elements } = pictureWords({
    title: `${texts.title}. ${texts.subtitle}`,
    description: texts.source,
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CRITERION_CHART_WIDTH}" height="${height}" viewBox="0 0 ${CRITERION_CHART_WIDTH} ${height}" font-family="${PICTURE_FONTS}" ${attributes}>`,
    elements,
    `<rect width="${CRITERION_CHART_WIDTH}" height="${height}" fill="#ffffff"/>`,
    head.svg,
    subhead.svg,
    criterionFrame(figures, plot, words),
    criterionLabels(lanes.labels, plot),
    criterionMarks(figures, plot),
    nothing === '' ? '' : svgText(nothing, middle, top + PLOT_HEIGHT / 2, { size: 18, anchor: 'middle' }),
    legend.svg,
    source.svg,
    '</svg>',
  ].join('');
}

function lanesAbove(figures: CriterionTrendFigures, words: CriterionChartWords) {
  // Where things lie from left to right does not depend on how high the plot stands.
  const plot = criterionPlot(figures, PLOT_WIDTH, { from: 0, to: PLOT_HEIGHT });
  const labels = labelLanes(labelsAbove(figures, plot, words), LABEL_SIZE, {
    from: MARGIN,
    to: PLOT_WIDTH.to,
  });
  return { labels, count: Math.max(0, ...labels.map(({ lane }) => lane + 1)) };
}

interface ParagraphStyle {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
}

function paragraph(text: string, style: ParagraphStyle, firstBaseline: number) {
  const lines = wrapped(text, style.size, CRITERION_CHART_WIDTH - 2 * MARGIN);
  const height = Math.round(style.size * 1.35);
  return {
    svg: lines.map((line, index) => svgText(line, MARGIN, firstBaseline + index * height, style)).join(''),
    bottom: firstBaseline + (lines.length - 1) * height,
  };
}

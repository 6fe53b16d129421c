import type { CriterionTrendFigures } from './criterion-figures.js';
import { criterionDot } from './criterion-marks.js';
import type { CriterionChartWords } from './criterion-words.js';
import { wrapped } from './label-lanes.js';
import { MARK_BORDER } from './palette.js';
import { svgText } from './svg-text.js';
import { trendConnections } from './trend-connections.js';

const SIZE = 14;
const LINE_HEIGHT = 21;
const SAMPLE_WIDTH = 44;

/** What the signs mean; only those that occur. Gives the drawing and how high it is. */
export function criterionLegend(
  figures: CriterionTrendFigures,
  words: CriterionChartWords,
  box: { readonly left: number; readonly top: number; readonly width: number },
): { readonly svg: string; readonly height: number } {
  let y = box.top;
  const parts = entries(figures, words).map(({ sample, text }) => {
    const lines = wrapped(text, SIZE, box.width - SAMPLE_WIDTH);
    const svg =
      `<g transform="translate(${box.left + 14} ${y - 5})">${sample}</g>` +
      lines
        .map((line, index) =>
          svgText(line, box.left + SAMPLE_WIDTH, y + index * LINE_HEIGHT, { size: SIZE, fill: '#3b3e52' }),
        )
        .join('');
    y += lines.length * LINE_HEIGHT + 4;
    return svg;
  });
  return { svg: parts.join(''), height: y - box.top };
}

function entries({ points, line, chained, chainedLabel }: CriterionTrendFigures, words: CriterionChartWords) {
  const { legend } = words;
  const asked = points.filter((point) => point !== null);
  const rated = asked.filter(({ value }) => value !== null);
  const unrated = asked.filter(({ value }) => value === null);
  const all: readonly { occurs: boolean; sample: string; text: string }[] = [
    {
      occurs: rated.some(({ isHollow }) => !isHollow),
      sample: criterionDot({ x: 0, y: 0, symbol: 2, isHollow: false }),
      text: legend.filled,
    },
    {
      occurs: rated.some(({ isHollow }) => isHollow),
      sample: criterionDot({ x: 0, y: 0, symbol: 2, isHollow: true }),
      text: legend.hollow,
    },
    {
      occurs: rated.some(({ bounds }) => bounds !== null && bounds.lower !== bounds.upper),
      sample: '<line x1="0" x2="0" y1="-7" y2="7" stroke="#bdb8d6" stroke-width="8" stroke-linecap="round"/>',
      text: legend.range,
    },
    {
      occurs: trendConnections(points).length > 0,
      sample: '<path d="M-12 5H12V-5" fill="none" stroke="#4a4d63" stroke-width="1.75"/>',
      text: legend.connection,
    },
    {
      occurs: line !== null,
      sample: '<line x1="-14" x2="14" y1="4" y2="-4" stroke="#2f6f9f" stroke-width="2.5"/>',
      text: legend.line,
    },
    {
      occurs: chained.length > 0,
      sample: `<line x1="-14" x2="14" y1="0" y2="0" stroke="${MARK_BORDER}" stroke-width="2" stroke-dasharray="7 5"/>`,
      text: chainedLabel,
    },
    {
      occurs: unrated.some(({ missing }) => missing !== 'unreadable'),
      sample: svgText('–', 0, 6, { size: 18, weight: 600, anchor: 'middle' }),
      text: legend.notRated,
    },
    {
      occurs: unrated.some(({ missing }) => missing === 'unreadable'),
      sample: svgText('?', 0, 6, { size: 18, weight: 600, anchor: 'middle' }),
      text: legend.unreadable,
    },
  ];
  return all.filter(({ occurs }) => occurs);
}

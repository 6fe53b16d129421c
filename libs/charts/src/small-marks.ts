import type { TrendMark } from './criterion-figures.js';
import { drawnValue } from './level-axis.js';
import { LEVEL_FILL, MARK_BORDER } from './palette.js';
import { round } from './svg-text.js';
import { placeOf, spanOfDates, spread, timeOf, type Span } from './time-axis.js';
import { trendConnections } from './trend-connections.js';

/** A criterion in one round, as small pictures draw it. */
export type SmallMark = Pick<TrendMark, 'value' | 'symbol' | 'isHollow' | 'isRecorded' | 'isConnected'> & {
  /** Whether the definition breaks between the round directly before and this one. */
  readonly hasBreakBefore: boolean;
};

/** The measures of a small picture: pixels from top to bottom, percent of the width across. */
export interface SmallForm {
  readonly height: number;
  /** Where the highest and the lowest value lie. */
  readonly values: Span;
  readonly times: Span;
  /** How far apart two rounds are at least. */
  readonly gap: number;
  readonly radius: number;
  readonly unratedSize: number;
}

/** Dots on a real time axis, a thin step line between connected points only, gaps and breaks visible. */
export function smallMarks(
  dates: readonly string[],
  points: readonly (SmallMark | null)[],
  form: SmallForm,
): string {
  const times = spanOfDates(dates);
  const places = spread(
    dates.map((date) => placeOf(timeOf(date), times, form.times)),
    form.gap,
    form.times,
  );
  return [
    ...points.map((point, index) => breakLine(point, index, places, form)),
    ...connections(points, places, form),
    ...points.map((point, index) => mark(point, places[index] ?? 0, form)),
  ].join('');
}

/** How high a value lies in a small picture. */
export function smallHeight(value: number, { values }: SmallForm): number {
  return round(values.to - (value / 3) * (values.to - values.from));
}

function breakLine(
  point: SmallMark | null,
  index: number,
  places: readonly number[],
  { height }: SmallForm,
): string {
  if (!point?.hasBreakBefore || index === 0) return '';
  const x = round(((places[index - 1] ?? 0) + (places[index] ?? 0)) / 2);
  return `<line class="break" x1="${x}%" x2="${x}%" y1="0" y2="${height - 4}" stroke="#171a2b" stroke-width="1.25" stroke-dasharray="4 3"/>`;
}

function connections(
  points: readonly (SmallMark | null)[],
  places: readonly number[],
  form: SmallForm,
): readonly string[] {
  return trendConnections(points).map(({ from, to }) => {
    const [x1, x2] = [from, to].map((index) => `${round(places[index] ?? 0)}%`);
    const [y1, y2] = [from, to].map((index) => smallHeight(drawnValue(points[index]?.value ?? '0'), form));
    const line = 'class="connection" stroke="#4a4d63" stroke-width="1.25"';
    const across = `<line ${line} x1="${x1}" x2="${x2}" y1="${y1}" y2="${y1}"/>`;
    return y1 === y2 ? across : `${across}<line ${line} x1="${x2}" x2="${x2}" y1="${y1}" y2="${y2}"/>`;
  });
}

function mark(point: SmallMark | null, place: number, form: SmallForm): string {
  if (point === null) return '';
  const x = `${round(place)}%`;
  if (point.value === null || point.symbol === null) {
    return `<text class="unrated" x="${x}" y="${form.height - 1}" font-size="${form.unratedSize}" text-anchor="middle" fill="#55586c">–</text>`;
  }
  const y = smallHeight(drawnValue(point.value), form);
  const fill = LEVEL_FILL[point.symbol];
  const disc = `<circle class="dot${point.isHollow ? ' dot-hollow' : ''}" cx="${x}" cy="${y}" r="${form.radius}" fill="${point.isHollow ? '#ffffff' : fill}" stroke="${MARK_BORDER}" stroke-width="0.75"/>`;
  return point.isHollow
    ? `${disc}<circle cx="${x}" cy="${y}" r="${form.radius - 1.5}" fill="none" stroke="${fill}" stroke-width="2"/>`
    : disc;
}

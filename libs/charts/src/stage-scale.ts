import { Fraction, SCALE_MAXIMUM, type Stage } from '@selbstcheck/domain';
import { LEVEL_FILL, MARK_BORDER } from './palette.js';
import { percentBetween } from './strip.js';
import { pictureWords, type PictureWords } from './svg.js';

/** A value on the scale 0 to 3 with the limits of the stages and, where known, what missing answers leave possible. */
export interface StageScaleFigures {
  /** Between 0 and 3; null where nothing was rated. */
  readonly value: Fraction | null;
  readonly stage: Stage | null;
  readonly bounds: { readonly lower: Fraction; readonly upper: Fraction } | null;
  /** Lower limits of the stages 2, 3 and 4, lowest first. */
  readonly cutOffs: readonly Fraction[];
  readonly words: PictureWords | null;
}

const HEIGHT = 36;
const TRACK_TOP = 10;
const TRACK_HEIGHT = 16;
const MIDDLE = TRACK_TOP + TRACK_HEIGHT / 2;

/**
 * An SVG strip as wide as its container: one part per stage, a bar for the bounds, a dot for the value.
 * Positions are percentages, so dot and lines keep their size on a phone and on a projector.
 */
export function stageScale({ value, stage, bounds, cutOffs, words }: StageScaleFigures): string {
  const { attributes, elements } = pictureWords(words);
  const limits = [0, ...cutOffs.map(percentOfScale), 100];
  const parts = limits.slice(1).map((end, index) => {
    const start = limits[index] ?? 0;
    const current = stage === index + 1;
    const fill = current ? '#d8d3ea' : '#ececf2';
    return `<rect class="part${current ? ' part-current' : ''}" x="${start}%" y="${TRACK_TOP}" width="${end - start}%" height="${TRACK_HEIGHT}" fill="${fill}"/>`;
  });
  const limitLines = cutOffs.map((cutOff) => {
    const x = percentOfScale(cutOff);
    return `<line class="limit" x1="${x}%" x2="${x}%" y1="${TRACK_TOP - 4}" y2="${TRACK_TOP + TRACK_HEIGHT + 4}" stroke="${MARK_BORDER}" stroke-width="1.5"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="stage-scale" width="100%" height="${HEIGHT}" overflow="visible" ${attributes}>`,
    elements,
    ...parts,
    ...limitLines,
    bounds === null ? '' : boundsBar(bounds),
    value === null ? '' : valueDot(value),
    '</svg>',
  ].join('');
}

function boundsBar({ lower, upper }: { readonly lower: Fraction; readonly upper: Fraction }): string {
  const start = percentOfScale(lower);
  const end = percentOfScale(upper);
  const attributes = `stroke="${LEVEL_FILL[3]}" stroke-width="6" stroke-linecap="round"`;
  return `<line class="range" x1="${start}%" x2="${end}%" y1="${MIDDLE}" y2="${MIDDLE}" ${attributes}/>`;
}

function valueDot(value: Fraction): string {
  return `<circle class="value" cx="${percentOfScale(value)}%" cy="${MIDDLE}" r="8" fill="#171a2b" stroke="#ffffff" stroke-width="2.5"/>`;
}

function percentOfScale(value: Fraction): number {
  return percentBetween(value, Fraction.ZERO, SCALE_MAXIMUM);
}

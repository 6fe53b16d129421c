import { lowestOf } from './level-axis.js';
import { LEVEL_FILL } from './palette.js';
import { smallHeight, smallMarks, type SmallForm, type SmallMark } from './small-marks.js';
import { pictureWords, type PictureWords } from './svg.js';

/** A criterion over all rounds, small among its like. */
export interface SmallMultipleFigures {
  /** Reference dates of the rounds, oldest first: the same for all pictures beside each other. */
  readonly dates: readonly string[];
  readonly points: readonly (SmallMark | null)[];
  /** The level that the current target asks for; null without one. */
  readonly target: 1 | 2 | 3 | null;
  readonly words: PictureWords | null;
}

/** What is left at the right belongs to the target. */
const FORM: SmallForm = {
  height: 64,
  values: { from: 8, to: 52 },
  times: { from: 3, to: 90 },
  gap: 4.2,
  radius: 4.5,
  unratedSize: 13,
};

const TARGET_PLACE = 97;

/**
 * An SVG as wide as its container: dots on a real time axis, a thin step line between connected points only, gaps and
 * breaks visible. Places across are percentages, so dots and lines keep their size.
 */
export function smallMultiple({ dates, points, target, words }: SmallMultipleFigures): string {
  const { attributes, elements } = pictureWords(words);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="small-multiple" width="100%" height="${FORM.height}" overflow="visible" ${attributes}>`,
    elements,
    ...CUT_OFFS,
    smallMarks(dates, points, FORM),
    target === null ? '' : targetMark(target),
    '</svg>',
  ].join('');
}

const CUT_OFFS = [0.5, 1.5, 2.5].map((value) => {
  const y = smallHeight(value, FORM);
  return `<line class="cut-off" x1="0" x2="93%" y1="${y}" y2="${y}" stroke="#e1e1ea" stroke-width="1"/>`;
});

function targetMark(level: 1 | 2 | 3): string {
  const y = smallHeight(lowestOf(level), FORM);
  return `<svg class="target" x="${TARGET_PLACE}%" y="${y}" overflow="visible"><path d="M0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z" fill="#ffffff" stroke="${LEVEL_FILL[3]}" stroke-width="2"/></svg>`;
}

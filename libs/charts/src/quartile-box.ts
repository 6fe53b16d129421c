import { Fraction, LEVELS, type RatingSymbol } from '@selbstcheck/domain';
import { LEVEL_FILL, MARK_BORDER } from './palette.js';
import { percentBetween, strip, stripLine } from './strip.js';
import type { PictureWords } from './svg.js';

/** The middle half of others' values on the scale 0 to 3, and the own value; null where that is not rated. */
export interface QuartileBoxFigures {
  readonly lower: Fraction;
  readonly median: Fraction;
  readonly upper: Fraction;
  readonly own: Fraction | null;
  /** Fills the own mark. */
  readonly ownSymbol: RatingSymbol;
  readonly words: PictureWords | null;
}

const HIGHEST = Fraction.of(3);

/** An SVG strip: a box from the lower to the upper quartile, a line at the median, a dot for the own value. */
export function quartileBox({ lower, median, upper, own, ownSymbol, words }: QuartileBoxFigures): string {
  const from = placeOf(lower);
  const width = Math.max(0, placeOf(upper) - from).toFixed(2);
  const middle = placeOf(median);
  return strip(
    'quartile-box',
    32,
    [
      ...LEVELS.map((level) =>
        stripLine('quartile-box__level', placeOf(Fraction.of(level)), MARK_BORDER, ' stroke-opacity="0.4"'),
      ),
      `<rect class="quartile-box__half" x="${from}%" width="${width}%" y="6" height="20" rx="2" fill="#d8d3ea" stroke="${MARK_BORDER}"/>`,
      `<line class="quartile-box__median" x1="${middle}%" x2="${middle}%" y1="3" y2="29" stroke="#171a2b" stroke-width="3"/>`,
      own === null ? '' : ownMark(placeOf(own), ownSymbol),
    ],
    words,
  );
}

function ownMark(x: number, symbol: RatingSymbol): string {
  const fill = symbol === null ? '#ffffff' : LEVEL_FILL[symbol];
  return `<circle class="quartile-box__own" cx="${x}%" cy="16" r="7" fill="${fill}" stroke="#171a2b" stroke-width="2"/>`;
}

function placeOf(value: Fraction): number {
  return percentBetween(value, Fraction.ZERO, HIGHEST);
}

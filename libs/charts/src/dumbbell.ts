import { Fraction, LEVELS, type RatingSymbol } from '@selbstcheck/domain';
import { LEVEL_FILL, MARK_BORDER } from './palette.js';
import { percentBetween, strip, stripLine } from './strip.js';
import type { PictureWords } from './svg.js';

/** One criterion in two rounds on the scale 0 to 3. A side is null where it was not rated: then it has no mark. */
export interface DumbbellFigures {
  readonly before: Fraction | null;
  readonly after: Fraction | null;
  /** Fills the later mark. */
  readonly symbolAfter: RatingSymbol;
  /** Whether the two values may be compared; otherwise no line leads from one to the other. */
  readonly isComparable: boolean;
  readonly words: PictureWords | null;
}

const LOWEST = Fraction.ZERO;
const HIGHEST = Fraction.of(3);

/**
 * An SVG strip: a hollow mark where the criterion stood, a filled one where it stands, a line between them. Where
 * nothing moved, the filled mark lies inside the hollow one.
 */
export function dumbbell({ before, after, symbolAfter, isComparable, words }: DumbbellFigures): string {
  const levels = LEVELS.map((level) =>
    stripLine('dumbbell__level', placeOf(Fraction.of(level)), MARK_BORDER, ' stroke-opacity="0.4"'),
  );
  const isLevel = before !== null && after !== null && before.equals(after);
  return strip(
    'dumbbell',
    28,
    [
      ...levels,
      before === null || after === null || isLevel || !isComparable
        ? ''
        : way(placeOf(before), placeOf(after)),
      before === null
        ? ''
        : isLevel
          ? mark('dumbbell__before dumbbell__before--around', placeOf(before), 9, '#ffffff')
          : mark('dumbbell__before', placeOf(before), 6, '#ffffff'),
      after === null ? '' : mark('dumbbell__after', placeOf(after), 6, fillOf(symbolAfter)),
    ],
    words,
  );
}

function way(from: number, to: number): string {
  return `<line class="dumbbell__way" x1="${from}%" x2="${to}%" y1="50%" y2="50%" stroke="#171a2b" stroke-width="3"/>`;
}

function mark(name: string, x: number, radius: number, fill: string): string {
  return `<circle class="${name}" cx="${x}%" cy="50%" r="${radius}" fill="${fill}" stroke="#171a2b" stroke-width="2"/>`;
}

function fillOf(symbol: RatingSymbol): string {
  return symbol === null ? '#ffffff' : LEVEL_FILL[symbol];
}

function placeOf(value: Fraction): number {
  return percentBetween(value, LOWEST, HIGHEST);
}

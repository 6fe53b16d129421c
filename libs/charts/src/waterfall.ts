import { Fraction } from '@selbstcheck/domain';
import { MARK_BORDER } from './palette.js';
import { percentBetween, strip, stripLine } from './strip.js';
import { escapeXml } from './svg.js';

/** A part of the difference scale, in differences from the earlier value; `lowest` is below `highest`. */
export interface WaterfallSpan {
  readonly lowest: Fraction;
  readonly highest: Fraction;
}

/** One piece of a change. */
export interface WaterfallPiece {
  readonly amount: Fraction;
  /** Solid where the same questions were answered differently; what has other causes is only outlined. */
  readonly isSolid: boolean;
}

/** One strip per row of a table, all on the same scale; they hang together where the rows touch. */
export interface WaterfallStrips {
  readonly start: string;
  readonly pieces: readonly string[];
  readonly end: string;
}

const STEP = Fraction.of(1, 2);

/**
 * A change in pieces as strips for the rows of a table. Drawn are differences from the earlier value and nothing from
 * zero on: dots for the two values, bars for the pieces between them, each beginning where the one before it ended.
 */
export function waterfall(pieces: readonly WaterfallPiece[], span: WaterfallSpan): WaterfallStrips {
  const totals = runningTotals(pieces.map(({ amount }) => amount));
  const placeOf = (value: Fraction): number => percentBetween(value, span.lowest, span.highest);
  const places = totals.map(placeOf);
  const ground = stripLine('waterfall__ground', placeOf(Fraction.ZERO), MARK_BORDER, ' stroke-opacity="0.5"');
  const dot = (x: number, name: string): string =>
    `<circle class="waterfall__dot ${name}" cx="${x}%" cy="50%" r="6" fill="#171a2b"/>`;
  const end = places.at(-1) ?? 0;
  return {
    start: rowStrip([ground, joint(places[0] ?? 0, 'below'), dot(places[0] ?? 0, 'waterfall__dot--start')]),
    pieces: pieces.map((piece, index) => {
      const from = places[index] ?? 0;
      const to = places[index + 1] ?? 0;
      return rowStrip([ground, joint(from, 'above'), joint(to, 'below'), bar(from, to, piece)]);
    }),
    end: rowStrip([ground, joint(end, 'above'), dot(end, 'waterfall__dot--end')]),
  };
}

/** The smallest span, from half to half, that holds several changes, so that their bars can be compared. */
export function waterfallSpan(changes: readonly (readonly Fraction[])[]): WaterfallSpan {
  const totals = changes.flatMap((amounts) => runningTotals(amounts));
  const lowest = totals.reduce((least, total) => (total.compare(least) < 0 ? total : least), STEP.negated());
  const highest = totals.reduce((most, total) => (total.compare(most) > 0 ? total : most), STEP);
  return {
    lowest: STEP.times(wholeBelow(lowest.dividedBy(STEP))),
    highest: STEP.times(-wholeBelow(highest.negated().dividedBy(STEP))),
  };
}

/** The largest whole number that is not above the value. */
function wholeBelow(value: Fraction): number {
  return value.minus(Fraction.of(1, 2)).roundHalfUp();
}

/** The scale of the strips: a mark at every half, with its words. */
export function waterfallAxis(span: WaterfallSpan, wordsOf: (difference: Fraction) => string): string {
  const halves = span.highest.minus(span.lowest).dividedBy(STEP).roundHalfUp();
  const marks = Array.from({ length: halves + 1 }, (_, index) => span.lowest.plus(STEP.times(index)));
  // Beyond some marks their words would run into each other.
  const every = Math.ceil(marks.length / 7);
  return strip(
    'waterfall-axis',
    24,
    marks.map((mark, index) => {
      const x = percentBetween(mark, span.lowest, span.highest);
      const anchor = index === 0 ? 'start' : index === marks.length - 1 ? 'end' : 'middle';
      const isNamed = mark.equals(Fraction.ZERO) || index % every === 0;
      const name = isNamed
        ? `<text x="${x}%" y="13" text-anchor="${anchor}" font-size="13" fill="#171a2b">${escapeXml(wordsOf(mark))}</text>`
        : '';
      return `${name}<line x1="${x}%" x2="${x}%" y1="18" y2="24" stroke="${MARK_BORDER}"/>`;
    }),
    null,
  );
}

function runningTotals(amounts: readonly Fraction[]): readonly Fraction[] {
  return amounts.reduce<readonly Fraction[]>(
    (totals, amount) => [...totals, (totals.at(-1) ?? Fraction.ZERO).plus(amount)],
    [Fraction.ZERO],
  );
}

function rowStrip(parts: readonly string[]): string {
  return strip('waterfall', '100%', parts, null);
}

/** The thread that leads from the row above, or on to the row below. */
function joint(x: number, side: 'above' | 'below'): string {
  const [y1, y2] = side === 'above' ? ['0', '50%'] : ['50%', '100%'];
  return `<line class="waterfall__joint" x1="${x}%" x2="${x}%" y1="${y1}" y2="${y2}" stroke="${MARK_BORDER}" stroke-width="1.5"/>`;
}

function bar(from: number, to: number, { amount, isSolid }: WaterfallPiece): string {
  if (amount.equals(Fraction.ZERO)) return '';
  const direction = amount.sign() > 0 ? 'up' : 'down';
  const x = Math.min(from, to);
  const width = Math.abs(to - from).toFixed(2);
  const colour = direction === 'up' ? '#542788' : '#b35806';
  const fill = isSolid
    ? `fill="${colour}" stroke="${colour}"`
    : `fill="#ffffff" stroke="${colour}" stroke-dasharray="4 3"`;
  return `<rect class="waterfall__bar waterfall__bar--${direction}${isSolid ? '' : ' waterfall__bar--outlined'}" x="${x}%" width="${width}%" y="20%" height="60%" ${fill} stroke-width="2"/>`;
}

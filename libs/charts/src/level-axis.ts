import { Fraction, type Level } from '@selbstcheck/domain';

/** What lies above and below the scale, so that a dot at its end is not cut off. */
const MARGIN = 0.25;

/** The levels as bands of values: a level reaches from one cut-off to the next (methods, 2). */
export const LEVEL_BANDS: readonly { readonly level: Level; readonly from: number; readonly to: number }[] = [
  { level: 0, from: -MARGIN, to: 0.5 },
  { level: 1, from: 0.5, to: 1.5 },
  { level: 2, from: 1.5, to: 2.5 },
  { level: 3, from: 2.5, to: 3 + MARGIN },
];

/** A value from its exact text, for drawing only. */
export function drawnValue(text: string): number {
  return Fraction.parse(text).toNumber();
}

/** The lowest value that bears a level: there a target is reached (methods, 5). */
export function lowestOf(level: Exclude<Level, 0>): number {
  return level - 0.5;
}

/** The part of the axis that is drawn: the scale, and more where a chained series leaves it. */
export function drawnValues(chained: readonly (readonly { readonly value: string }[])[]): {
  readonly lowest: number;
  readonly highest: number;
} {
  const values = chained.flat().map(({ value }) => drawnValue(value));
  return {
    lowest: Math.min(0, ...values) - MARGIN,
    highest: Math.max(3, ...values) + MARGIN,
  };
}

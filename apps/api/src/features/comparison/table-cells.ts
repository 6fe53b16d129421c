import type { DifferenceCell } from '@selbstcheck/application';
import { Fraction } from '@selbstcheck/domain';

/** The figure behind an answer's text. */
export function fractionOf(text: string | null): Fraction | null {
  return text === null ? null : Fraction.parse(text);
}

/** A change of a value as a cell. */
export function differenceCell(difference: Fraction | null): DifferenceCell | null {
  return difference && { difference };
}

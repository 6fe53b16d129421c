import { differenceWords, Fraction, isBelowTold, type Language } from '@selbstcheck/domain';

/** A difference for a narrow column, where a sign beside it says the direction: "0,7", "≈" below 0,1, "=" for none. */
export function compactFigure(difference: string, language: Language): string {
  const value = Fraction.parse(difference);
  if (value.sign() === 0) return '=';
  return isBelowTold(value) ? '≈' : differenceWords(value, language);
}

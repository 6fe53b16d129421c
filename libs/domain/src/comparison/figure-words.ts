import { Fraction } from '../kernel/fraction.js';
import type { Language } from '../kernel/language.js';

/** From this size on a difference is told with its decimal. */
const SMALLEST_TOLD = Fraction.of(1, 10);

/** A value without its sign. */
export function magnitudeOf(value: Fraction): Fraction {
  return value.compare(Fraction.ZERO) < 0 ? value.negated() : value;
}

/** Whether a difference is not 0 but too small for one decimal (methods, 2). */
export function isBelowTold(difference: Fraction): boolean {
  return !difference.equals(Fraction.ZERO) && magnitudeOf(difference).compare(SMALLEST_TOLD) < 0;
}

/** A value with one decimal, half up without its sign: "1,8" or "1.8"; whole numbers keep ",0". */
export function decimalWords(value: Fraction, language: Language): string {
  const tenths = magnitudeOf(value).times(10).roundHalfUp();
  const sign = value.compare(Fraction.ZERO) < 0 && tenths > 0 ? '−' : '';
  return `${sign}${Math.floor(tenths / 10)}${language === 'de' ? ',' : '.'}${tenths % 10}`;
}

/** The size of a difference without its sign: "0,4"; "unter 0,1" or "below 0.1" where it is not 0 but below. */
export function differenceWords(difference: Fraction, language: Language): string {
  if (isBelowTold(difference)) return language === 'de' ? 'unter 0,1' : 'below 0.1';
  return decimalWords(magnitudeOf(difference), language);
}

/** A share between 0 and 1 as a percentage: "20 %" or "20%". */
export function percentWords(share: Fraction, language: Language): string {
  const percent = share.times(100);
  const figure = percent.denominator === 1n ? percent.toString() : decimalWords(percent, language);
  return language === 'de' ? `${figure} %` : `${figure}%`;
}

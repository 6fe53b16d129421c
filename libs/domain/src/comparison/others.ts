import { Fraction } from '../kernel/fraction.js';
import { quantile } from './quantile.js';

/** With fewer other municipalities nothing is shown, so that none of them can be made out. */
export const FEWEST_OTHERS = 10;

const QUARTERS = [1, 2, 3].map((quarters) => Fraction.of(quarters, 4));

/** One municipality's value of a criterion in a year. */
export interface MunicipalityValue {
  /** 0 to 3. */
  readonly value: Fraction;
  /** `symbols`: taken over from a report, so that only the symbol is known. */
  readonly basis: 'answers' | 'symbols';
}

/** Where the own value stands: below the lower quartile, in the middle half with its ends, or above the upper one. */
export type OwnPlace = 'below' | 'middle' | 'above';

/** A criterion in a year among other municipalities; their number, ends and order are not in it on purpose. */
export interface AmongOthers {
  /** `symbols`: one of the values is only known as a symbol, so all are taken as theirs (methods, 4). */
  readonly basis: 'answers' | 'symbols';
  /** The quartiles and the median of the others, 0 to 3, by linear interpolation (type 7, see quantile). */
  readonly lower: Fraction;
  readonly median: Fraction;
  readonly upper: Fraction;
  /** The own value as it is compared; null where it is not rated. */
  readonly own: Fraction | null;
  readonly place: OwnPlace | null;
}

/**
 * The own value against those of other municipalities; null where there are fewer than `needed` others.
 * Throws a RangeError where fewer than 10 would do.
 */
export function amongOthers(
  own: MunicipalityValue | null,
  others: readonly MunicipalityValue[],
  needed: number = FEWEST_OTHERS,
): AmongOthers | null {
  if (!(needed >= FEWEST_OTHERS)) {
    throw new RangeError(`At least ${FEWEST_OTHERS} others are needed, not ${needed}.`);
  }
  if (others.length < needed) return null;
  const isBySymbols = [...others, ...(own === null ? [] : [own])].some(({ basis }) => basis === 'symbols');
  const compared = ({ value }: MunicipalityValue): Fraction =>
    isBySymbols ? Fraction.of(value.roundHalfUp()) : value;
  const values = others.map(compared);
  const [lower, median, upper] = QUARTERS.map((share) => quantile(values, share));
  if (!lower || !median || !upper) return null;
  const ownValue = own === null ? null : compared(own);
  return {
    basis: isBySymbols ? 'symbols' : 'answers',
    lower,
    median,
    upper,
    own: ownValue,
    place: ownValue === null ? null : placeOf(ownValue, lower, upper),
  };
}

function placeOf(own: Fraction, lower: Fraction, upper: Fraction): OwnPlace {
  if (own.compare(lower) < 0) return 'below';
  return own.compare(upper) > 0 ? 'above' : 'middle';
}

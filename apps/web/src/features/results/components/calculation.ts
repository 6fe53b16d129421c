import { Fraction, SCALE_MAXIMUM, type Language, type Stage } from '@selbstcheck/domain';
import { decimal, isExactAsDecimal } from '../../../shared/format/decimal.js';

const LARGEST_READABLE = 100n;

/** How an average came about, ready for a sentence. */
export interface Calculation {
  /** "2 + 3 + 2 + 0", exact fractions where a term is not whole. */
  readonly terms: string;
  readonly sum: string;
  readonly count: number;
  readonly mean: Fraction;
  /** The average as an exact fraction: "7/4". */
  readonly exact: string;
  /** The average with at most one decimal. */
  readonly decimal: string;
  /** Whether every term is a whole number, so that the sum can be followed in the head. */
  readonly followable: boolean;
  /** Whether every fraction in it can be read aloud: no denominator over 100. */
  readonly readable: boolean;
  /** Whether the exact fraction is a whole number, or is said exactly by its decimal, or had to be rounded. */
  readonly precision: 'whole' | 'exact' | 'rounded';
}

/** The average of the values in words and numbers; null of no value at all. */
export function calculationOf(values: readonly Fraction[], language: Language): Calculation | null {
  const mean = Fraction.mean(values);
  if (mean === null) return null;
  const sum = Fraction.sum(values);
  const whole = mean.denominator === 1n;
  return {
    terms: values.map(String).join(' + '),
    sum: String(sum),
    count: values.length,
    mean,
    exact: String(mean),
    decimal: decimal(mean, language),
    followable: values.every(({ denominator }) => denominator === 1n),
    readable: [...values, sum, mean].every(({ denominator }) => denominator <= LARGEST_READABLE),
    precision: whole ? 'whole' : isExactAsDecimal(mean) ? 'exact' : 'rounded',
  };
}

/** The part of the scale that means a stage: from the lower limit to the upper one. */
export function limitsOfStage(
  stage: Stage,
  language: Language,
  cutOffs: readonly Fraction[],
): { from: string; to: string } {
  const limits = [Fraction.ZERO, ...cutOffs, SCALE_MAXIMUM].map((limit) => decimal(limit, language));
  return { from: limits[stage - 1] ?? '', to: limits[stage] ?? '' };
}

import { Fraction } from '../kernel/fraction.js';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { SCALE_MAXIMUM } from '../scoring/scoring-model.js';

/** Weights, as whole numbers, of an answer moving one step down, staying, and moving one step up. */
export interface StepWeights {
  readonly down: number;
  readonly stay: number;
  readonly up: number;
}

/** The assumption on answer noise: steps as whole-number weights out of `total`. */
export interface AnswerNoise {
  /** Probability between 0 and 1 that an answer moves. */
  readonly rate: Fraction;
  readonly total: number;
  /** The weights for an answer of this value; a step beyond the end of the scale is none. */
  weightsAt(value: number): StepWeights;
}

const LARGEST_TOTAL = 1000n;

/**
 * An answer moves one step with probability `rate`, half up, half down (methods, 4).
 * Throws `noise-rate-invalid` for a rate outside 0 to 1 or with a denominator above 500.
 */
export function answerNoise(rate: Fraction): AnswerNoise {
  const total = 2n * rate.denominator;
  if (rate.compare(Fraction.ZERO) < 0 || rate.compare(Fraction.of(1)) > 0 || total > LARGEST_TOTAL) {
    throw new SelbstcheckError(
      'noise-rate-invalid',
      `The answer noise "${rate.toString()}" cannot be used. Give a share from 0 to 1 such as 1/5.`,
      { rate: rate.toString() },
    );
  }
  const step = Number(rate.numerator);
  const top = SCALE_MAXIMUM.toNumber();
  return {
    rate,
    total: Number(total),
    weightsAt: (value) => {
      const down = value > 0 ? step : 0;
      const up = value < top ? step : 0;
      return { down, up, stay: Number(total) - down - up };
    },
  };
}

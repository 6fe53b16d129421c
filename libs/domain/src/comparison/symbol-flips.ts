import { Fraction } from '../kernel/fraction.js';
import type { AnswerNoise } from './answer-noise.js';
import { reachOf, sumWeights } from './step-distribution.js';

/** How many symbols answer noise alone would change. */
export interface FlipNoise {
  /** The mean number. */
  readonly expected: Fraction;
  /** With a probability of at least 95 % no more than this many. */
  readonly limit: number;
}

/** The probability that noise changes the symbol of a criterion with these rated values, 0 to 1 (methods, 4). */
export function flipProbability(values: readonly number[], noise: AnswerNoise): Fraction {
  const moves = values.map((value) => ({ distance: 1, weights: noise.weightsAt(value) }));
  const sum = values.reduce((total, value) => total + value, 0);
  const symbol = Fraction.of(sum, values.length).roundHalfUp();
  const reach = reachOf(moves);
  const flipped = sumWeights(moves).filter(
    (_, at) => Fraction.of(sum + at - reach, values.length).roundHalfUp() !== symbol,
  );
  return Fraction.of(
    flipped.reduce((total, weight) => total + weight, 0n),
    BigInt(noise.total) ** BigInt(values.length),
  );
}

/** The number of changed symbols out of criteria with these probabilities: Poisson-binomial (methods, 4). */
export function flipNoise(probabilities: readonly Fraction[]): FlipNoise {
  let weights: readonly bigint[] = [1n];
  let total = 1n;
  for (const { numerator, denominator } of probabilities) {
    const known = weights;
    weights = [...known, 0n].map(
      (weight, count) => weight * (denominator - numerator) + (known[count - 1] ?? 0n) * numerator,
    );
    total *= denominator;
  }
  let below = 0n;
  const limit = weights.findIndex((weight) => {
    below += weight;
    return 20n * below >= 19n * total;
  });
  return { expected: Fraction.sum(probabilities), limit };
}

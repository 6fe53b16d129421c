import { Fraction } from '../kernel/fraction.js';
import type { AnswerNoise } from './answer-noise.js';
import { reachOf, sumShares, sumWeights, type GridMove } from './step-distribution.js';

/** An answer that moves a mean by `size` with each step. */
export interface NoisyAnswer {
  readonly value: number;
  /** A unit fraction such as 1/12. */
  readonly size: Fraction;
}

/** At most 2.5 % of chance lies below `lower`, and at most 2.5 % above `upper` (methods, 4). */
export interface NoiseLimits {
  readonly lower: Fraction;
  readonly upper: Fraction;
}

const TAIL = 1 / 40;
/** A tail this close to 2.5 % is counted again in whole numbers: the error of floating point is below 1e-10. */
const DOUBTFUL = 1e-9;
/** Beyond this many points the convolution would take seconds; the catalogue of 2020 needs some ten thousand. */
const LARGEST_GRID = 4_000_000n;

/**
 * The 95 % limits of a mean's change by answer noise alone, exactly by convolution on a common grid;
 * null where there is no answer, or the sizes have no common grid of at most 4 million points.
 */
export function noiseLimits(answers: readonly NoisyAnswer[], noise: AnswerNoise): NoiseLimits | null {
  const grid = answers.reduce((common, { size }) => leastCommonMultiple(common, size.denominator), 1n);
  if (answers.length === 0 || grid > LARGEST_GRID) return null;
  const moves = answers.map(({ value, size }) => ({
    distance: Number(grid / size.denominator),
    weights: noise.weightsAt(value),
  }));
  const shares = sumShares(moves, noise);
  const reach = reachOf(moves);
  const upper = upperEnd(shares) ?? exactUpperEnd(moves);
  const lower = upperEnd(shares.toReversed()) ?? exactUpperEnd(moves.map(mirrored));
  return { lower: Fraction.of(reach - lower, grid), upper: Fraction.of(upper - reach, grid) };
}

/** The highest index that leaves at most 2.5 % above it and is itself needed; null where rounding could decide. */
function upperEnd(shares: Float64Array): number | null {
  let tail = 0;
  for (let at = shares.length - 1; at > 0; at -= 1) {
    tail += shares[at] as number;
    if (Math.abs(tail - TAIL) < DOUBTFUL) return null;
    if (tail > TAIL) return at;
  }
  return 0;
}

function exactUpperEnd(moves: readonly GridMove[]): number {
  const weights = sumWeights(moves);
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  let tail = 0n;
  for (let at = weights.length - 1; at > 0; at -= 1) {
    tail += weights[at] ?? 0n;
    if (40n * tail > total) return at;
  }
  return 0;
}

function mirrored({ distance, weights }: GridMove): GridMove {
  return { distance, weights: { down: weights.up, stay: weights.stay, up: weights.down } };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  const { denominator } = Fraction.of(a, b);
  return a * denominator;
}

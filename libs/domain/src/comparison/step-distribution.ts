import type { AnswerNoise, StepWeights } from './answer-noise.js';

/** One answer's possible step, `distance` points on a common grid. */
export interface GridMove {
  readonly distance: number;
  readonly weights: StepWeights;
}

/** How far the sum of the moves can get from 0, in points; index `reachOf` of a distribution stands for 0. */
export function reachOf(moves: readonly GridMove[]): number {
  return moves.reduce((total, { distance }) => total + distance, 0);
}

/** The probability of each sum of moves, in floating point (relative error below 1e-10). */
export function sumShares(moves: readonly GridMove[], noise: AnswerNoise): Float64Array {
  let shares: Float64Array = Float64Array.of(1);
  let spacing = 0;
  for (const { distance, weights } of moves) {
    const finer = commonSpacing(spacing, distance);
    if (finer < spacing) shares = spreadOut(shares, spacing / finer);
    shares = moved(shares, distance / finer, weights, noise.total);
    spacing = finer;
  }
  return spreadOut(shares, spacing);
}

/** All sums so far are multiples of one spacing; only those are kept, which are far fewer than all points. */
function commonSpacing(a: number, b: number): number {
  return a === 0 ? b : commonSpacing(b % a, a);
}

function spreadOut(shares: Float64Array, factor: number): Float64Array {
  const spread = new Float64Array((shares.length - 1) * factor + 1);
  shares.forEach((share, at) => (spread[at * factor] = share));
  return spread;
}

function moved(shares: Float64Array, distance: number, weights: StepWeights, total: number): Float64Array {
  const next = new Float64Array(shares.length + 2 * distance);
  const [down, stay, up] = [weights.down / total, weights.stay / total, weights.up / total];
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at] as number;
    next[at] = (next[at] as number) + share * down;
    next[at + distance] = (next[at + distance] as number) + share * stay;
    next[at + 2 * distance] = (next[at + 2 * distance] as number) + share * up;
  }
  return next;
}

/** The exact weight of each sum of moves, out of `noise.total` to the power of the number of moves. */
export function sumWeights(moves: readonly GridMove[]): readonly bigint[] {
  const reach = reachOf(moves);
  let counts = new Array<bigint>(2 * reach + 1).fill(0n);
  counts[reach] = 1n;
  for (const { distance, weights } of moves) {
    const [down, stay, up] = [BigInt(weights.down), BigInt(weights.stay), BigInt(weights.up)];
    counts = counts.map(
      (count, at) => count * stay + (counts[at - distance] ?? 0n) * up + (counts[at + distance] ?? 0n) * down,
    );
  }
  return counts;
}

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
  const reach = reachOf(moves);
  let shares = new Float64Array(2 * reach + 1);
  shares[reach] = 1;
  let extent = 0;
  for (const { distance, weights } of moves) {
    const next = new Float64Array(shares.length);
    const [down, stay, up] = [weights.down, weights.stay, weights.up].map((weight) => weight / noise.total);
    for (let at = reach - extent; at <= reach + extent; at += 1) {
      const share = shares[at] as number;
      next[at - distance] = (next[at - distance] as number) + share * (down as number);
      next[at] = (next[at] as number) + share * (stay as number);
      next[at + distance] = (next[at + distance] as number) + share * (up as number);
    }
    shares = next;
    extent += distance;
  }
  return shares;
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

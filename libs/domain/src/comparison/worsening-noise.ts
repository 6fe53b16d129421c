import { Fraction } from '../kernel/fraction.js';
import type { AnswerNoise } from './answer-noise.js';
import { CLEAR_CHANGE, CLEAR_STEPS } from './change-class.js';
import type { NoisyAnswer } from './noise-limits.js';

/** Where noise has led so far: how far the mean fell on the common grid, and by how many answer steps. */
interface Fall {
  readonly distance: bigint;
  readonly steps: number;
  readonly weight: bigint;
}

/**
 * The probability, 0 to 1, that noise alone makes a criterion "verschlechtert": a fall of at least 0.5 and two answer
 * steps. Each answer moves one step at most, so two steps take two answers (methods, 4).
 */
export function worseningProbability(answers: readonly NoisyAnswer[], noise: AnswerNoise): Fraction {
  const grid = answers.reduce(
    (common, { size }) => (common * size.denominator) / divisor(common, size.denominator),
    1n,
  );
  let falls: readonly Fall[] = [{ distance: 0n, steps: 0, weight: 1n }];
  for (const { value, size } of answers) {
    const { down, stay, up } = noise.weightsAt(value);
    const reach = (size.numerator * grid) / size.denominator;
    falls = merged(
      falls.flatMap(({ distance, steps, weight }) => [
        { distance: distance + reach, steps: steps + 1, weight: weight * BigInt(down) },
        { distance, steps, weight: weight * BigInt(stay) },
        { distance: distance - reach, steps: steps - 1, weight: weight * BigInt(up) },
      ]),
    );
  }
  const worsened = falls.filter(
    ({ distance, steps }) => steps >= CLEAR_STEPS && Fraction.of(distance, grid).compare(CLEAR_CHANGE) >= 0,
  );
  const total = worsened.reduce((sum, { weight }) => sum + weight, 0n);
  return Fraction.of(total, BigInt(noise.total) ** BigInt(answers.length));
}

function merged(falls: readonly Fall[]): readonly Fall[] {
  const known = new Map<string, Fall>();
  for (const fall of falls) {
    const place = `${fall.distance} ${fall.steps}`;
    const weight = (known.get(place)?.weight ?? 0n) + fall.weight;
    if (weight > 0n) known.set(place, { ...fall, weight });
  }
  return [...known.values()];
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

import type { Fraction } from '../kernel/fraction.js';
import { signOf } from './exact-arithmetic.js';

/** Which way something moved. */
export type Direction = 'up' | 'down' | 'unchanged';

/** The direction of a change. */
export function directionOf(change: Fraction): Direction {
  const sign = signOf(change);
  return sign > 0 ? 'up' : sign < 0 ? 'down' : 'unchanged';
}

import { MINUTE, SECOND } from './moments.js';

const FIRST_WAIT = 30 * SECOND;
const LONGEST_WAIT = 15 * MINUTE;

/** How long after the last attempt the next may come, in milliseconds, by how many failed so far. */
export type WaitingTime = (failed: number) => number;

/** None for the free attempts, then 30 seconds, doubling up to 15 minutes. */
export function growingAfter(free: number): WaitingTime {
  return (failed) => (failed < free ? 0 : Math.min(FIRST_WAIT * 2 ** (failed - free), LONGEST_WAIT));
}

/** None for the free attempts, then always 30 seconds. */
export function steadyAfter(free: number): WaitingTime {
  return (failed) => (failed < free ? 0 : FIRST_WAIT);
}

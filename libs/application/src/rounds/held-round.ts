import type { Round } from '@selbstcheck/domain';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import { roundNotFound } from './round-key.js';

/** As roundOf, held until the running unit of work ends; rejects with `round-not-found`. */
export async function heldRound(rounds: RoundStore, key: RoundKey): Promise<Round> {
  const round = await rounds.hold(key);
  if (round) return round;
  throw roundNotFound(key);
}

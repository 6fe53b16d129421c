import { SelbstcheckError, type Round } from '@selbstcheck/domain';
import type { RoundKey, RoundStore } from '../ports/round-store.js';

/** The key that names a round. */
export function keyOf({ id, municipalityId }: Round): RoundKey {
  return { municipalityId, roundId: id };
}

/** The round of a key; rejects with `round-not-found` where the municipality has no such round. */
export async function roundOf(rounds: RoundStore, key: RoundKey): Promise<Round> {
  const round = await rounds.find(key);
  if (round) return round;
  throw roundNotFound(key);
}

/** What whoever asks for a round that is not there, or is another municipality's, is told. */
export function roundNotFound({ roundId }: RoundKey): SelbstcheckError {
  return new SelbstcheckError('round-not-found', 'There is no such round. It may have been removed.', {
    roundId,
  });
}

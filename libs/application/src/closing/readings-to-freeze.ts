import { SelbstcheckError, type Reading, type Round, type ScoredReading } from '@selbstcheck/domain';
import type { ResultStore } from '../ports/result-store.js';
import type { RoundStore } from '../ports/round-store.js';
import { readingOf } from '../results/round-inputs.js';
import { keyOf } from '../rounds/round-key.js';

/** The readings of a closed round with the stored results that were computed from them. */
export interface ReadingsToFreeze {
  readonly selfRating: ScoredReading;
  /** null where the workshop changed nothing. */
  readonly workshop: ScoredReading | null;
}

/** What a revision freezes of ratings and results. Rejects with `result-not-found` where one is not scored. */
export async function readingsToFreeze(
  { rounds, results }: { readonly rounds: RoundStore; readonly results: ResultStore },
  round: Round,
  modelHash: string,
): Promise<ReadingsToFreeze> {
  const scored = async (reading: Reading): Promise<ScoredReading | null> => {
    const ratings = await readingOf(rounds, round, reading);
    if (ratings === null) return null;
    const result = await results.newest(keyOf(round), reading, modelHash);
    if (result === null) throw notScored(round);
    const { inputsHash, resultHash } = result;
    return { ratings, result: { modelHash, inputsHash, resultHash } };
  };
  const selfRating = await scored('self_rating');
  if (selfRating === null) throw notScored(round);
  return { selfRating, workshop: await scored('workshop') };
}

/** What is said of a closed round whose ratings wait to be scored. */
export function notScored({ id }: Round): SelbstcheckError {
  return new SelbstcheckError(
    'result-not-found',
    'This round has not been scored yet. Reload the page in a moment.',
    { roundId: id },
  );
}

import { ReadLastRound, ReadRoundInWork, ScoreOpenRound } from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import type { Adapters } from './adapters.js';

/** What every use case on a round in work shares. */
export interface RoundWorkParts {
  readonly readRoundInWork: ReadRoundInWork;
  readonly readLastRound: ReadLastRound;
  readonly scoreOpenRound: ScoreOpenRound;
}

export function composeRoundWork(stores: Stores, { surroundings }: Adapters): RoundWorkParts {
  const { hasher, clock } = surroundings;
  return {
    readRoundInWork: new ReadRoundInWork(stores),
    readLastRound: new ReadLastRound(stores, hasher),
    scoreOpenRound: new ScoreOpenRound(stores, hasher, clock),
  };
}

import { ReadLastRound, ReadRoundInWork, ScoreOpenRound } from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';

/** What every use case on a round in work shares. */
export interface RoundWorkParts {
  readonly readRoundInWork: ReadRoundInWork;
  readonly readLastRound: ReadLastRound;
  readonly scoreOpenRound: ScoreOpenRound;
}

export function composeRoundWork(
  stores: Stores,
  { surroundings }: Adapters,
  { activeModel }: Common,
): RoundWorkParts {
  return {
    readRoundInWork: new ReadRoundInWork(stores, activeModel),
    readLastRound: new ReadLastRound(stores, activeModel),
    scoreOpenRound: new ScoreOpenRound(stores, activeModel, surroundings),
  };
}

import { ReadCriterionTrend, ReadTrends, SetTarget, WithdrawTarget } from '@selbstcheck/application';
import { SvgCriterionPictures } from '@selbstcheck/documents';
import type { Stores } from '@selbstcheck/persistence';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';
import type { HistoryParts } from './history.js';

/** How criteria develop, and what they are to reach. */
export function composeTrends(
  { targets, unitOfWork }: Stores,
  { surroundings }: Adapters,
  { audit, raiseEvents }: Common,
  { readHistory, pauses }: HistoryParts,
) {
  const { clock } = surroundings;
  const readTrends = new ReadTrends(readHistory, targets, clock, pauses);
  return {
    readTrends,
    readCriterionTrend: new ReadCriterionTrend(readTrends),
    criterionPictures: new SvgCriterionPictures(),
    setTarget: new SetTarget(readTrends, targets, unitOfWork, raiseEvents, audit, surroundings),
    withdrawTarget: new WithdrawTarget(readTrends, targets, unitOfWork, raiseEvents, audit, clock),
  };
}

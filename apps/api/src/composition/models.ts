import {
  ActivateModel,
  ActivateRescoring,
  AddModel,
  CancelRescoring,
  DryRunRescoring,
  ReadModels,
  ReadOwnRescoring,
  ReadRescoring,
  RescoreRounds,
  StartRescoring,
} from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import { TurnPauses } from '../platform/surroundings.js';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';

/** Scoring models, and all rounds scored under another one. */
export function composeModels(
  stores: Stores,
  { surroundings, jobs }: Adapters,
  { audit, activeModel, scoreRound }: Common,
) {
  const { clock } = surroundings;
  const { models, rescorings } = stores;
  const pauses = new TurnPauses();
  const readModels = new ReadModels(models, rescorings, activeModel);
  return {
    activeModel,
    readModels,
    readRescoring: new ReadRescoring(stores, readModels),
    readOwnRescoring: new ReadOwnRescoring(stores, readModels),
    addModel: new AddModel(stores, activeModel, audit, surroundings),
    startRescoring: new StartRescoring(stores, activeModel, jobs, audit, surroundings),
    activateRescoring: new ActivateRescoring(stores, activeModel, jobs, audit),
    cancelRescoring: new CancelRescoring(stores, audit, clock),
    rescoreRounds: new RescoreRounds(
      rescorings,
      new DryRunRescoring(stores, activeModel, pauses, clock),
      new ActivateModel(stores, activeModel, scoreRound, audit, { clock, pauses }),
      jobs,
      clock,
    ),
  };
}

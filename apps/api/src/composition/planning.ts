import {
  ChangeAssignments,
  ChangeRoundPlan,
  ChooseRoundVersion,
  CloseRound,
  DepartmentMembers,
  PlanRound,
  PreviewRoundVersion,
  ReadAssignments,
  ReadProgress,
  ReadRoundPlan,
  ReadStepFacts,
  RemindDepartment,
  StepRound,
  SuggestAssignments,
} from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';
import type { RoundWorkParts } from './round-work.js';

/** Planning rounds, who is asked what, how far they are. */
export function composePlanning(stores: Stores, adapters: Adapters, common: Common, work: RoundWorkParts) {
  const { clock, ids } = adapters.surroundings;
  const { unitOfWork, rounds, plans, catalogues } = stores;
  const { audit } = common;
  const { readRoundInWork } = work;
  const members = new DepartmentMembers(stores);
  return {
    ...composeSteps(stores, adapters, common, work),
    planRound: new PlanRound(stores, audit, ids),
    changeRoundPlan: new ChangeRoundPlan(unitOfWork, rounds, plans, audit),
    previewRoundVersion: new PreviewRoundVersion(rounds, catalogues),
    chooseRoundVersion: new ChooseRoundVersion(stores, audit),
    readAssignments: new ReadAssignments(stores, members, new SuggestAssignments(stores)),
    changeAssignments: new ChangeAssignments(stores, audit),
    readProgress: new ReadProgress(readRoundInWork, plans, members, work.scoreOpenRound, clock),
    remindDepartment: new RemindDepartment(stores, readRoundInWork, members, common, clock),
  };
}

function composeSteps(
  stores: Stores,
  { surroundings, jobs }: Adapters,
  { audit, activeModel, scoreRound, raiseEvents }: Common,
  { readRoundInWork }: RoundWorkParts,
) {
  const { clock } = surroundings;
  const closing = new CloseRound(stores, scoreRound, activeModel, raiseEvents, audit, surroundings);
  const stepFacts = new ReadStepFacts(readRoundInWork, stores.evidence, closing, clock);
  return {
    readRoundPlan: new ReadRoundPlan(stores, stepFacts),
    stepRound: new StepRound(stores, stepFacts, closing, { raiseEvents, queue: jobs }, audit, clock),
  };
}

import {
  AddEvidence,
  EnterAnswers,
  ReadEvidenceFile,
  ReadQuestionnaire,
  ReadQuestionnaireChanges,
  ReadQuestions,
  RemoveEvidence,
  SaveAnswers,
} from '@selbstcheck/application';
import { ContentFileKinds } from '@selbstcheck/documents';
import type { Stores } from '@selbstcheck/persistence';
import { TurnPauses } from '../platform/surroundings.js';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';
import type { RoundWorkParts } from './round-work.js';

/** Departments answer what they hold. */
export function composeAnswering(
  stores: Stores,
  { surroundings }: Adapters,
  _common: Common,
  { readRoundInWork, readLastRound }: RoundWorkParts,
) {
  const { unitOfWork, rounds, entries, evidence } = stores;
  const { clock } = surroundings;
  const readQuestions = new ReadQuestions(readRoundInWork, evidence);
  return {
    readQuestionnaire: new ReadQuestionnaire(readRoundInWork, readLastRound, evidence),
    readQuestionnaireChanges: new ReadQuestionnaireChanges(entries, readQuestions),
    saveAnswers: new SaveAnswers(
      new EnterAnswers(unitOfWork, stores, clock),
      readLastRound,
      readQuestions,
      new TurnPauses(),
    ),
    addEvidence: new AddEvidence(stores, new ContentFileKinds(), surroundings),
    readEvidenceFile: new ReadEvidenceFile(rounds, evidence),
    removeEvidence: new RemoveEvidence(stores),
  };
}

import {
  EnterAnswers,
  EnterEarlierRound,
  PreviewQuestionnaireFile,
  SaveAgreement,
  TakeQuestionnaireFile,
  WriteQuestionnaireFile,
} from '@selbstcheck/application';
import { ObjectFileReader, SpreadsheetTableFiles } from '@selbstcheck/documents';
import type { Stores } from '@selbstcheck/persistence';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';
import type { RoundWorkParts } from './round-work.js';

/** The questionnaire as a file, and rounds entered after the fact. */
export function composeTables(
  stores: Stores,
  { surroundings, sheetReader }: Adapters,
  { audit }: Common,
  { readRoundInWork, readLastRound }: RoundWorkParts,
) {
  const { unitOfWork, entries, municipalities } = stores;
  const { clock, hasher } = surroundings;
  const enterAnswers = new EnterAnswers(unitOfWork, stores, clock);
  const saveAgreement = new SaveAgreement(stores, readRoundInWork, audit, clock);
  const readers = { sheets: sheetReader, json: new ObjectFileReader() };
  const previews = new PreviewQuestionnaireFile(readRoundInWork, entries, readers, hasher);
  const files = new SpreadsheetTableFiles();
  return {
    writeQuestionnaireFile: new WriteQuestionnaireFile(readRoundInWork, readLastRound, municipalities, files),
    previewQuestionnaireFile: previews,
    takeQuestionnaireFile: new TakeQuestionnaireFile(previews, enterAnswers, saveAgreement, hasher),
    enterEarlierRound: new EnterEarlierRound(stores, audit, surroundings),
  };
}

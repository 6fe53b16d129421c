import {
  CompareTwoRounds,
  CompareWithOthers,
  ReadFileOrigin,
  ReadMatrix,
  ReadResultsTable,
  SetParticipation,
  YearlyValues,
} from '@selbstcheck/application';
import { SpreadsheetTableFiles } from '@selbstcheck/documents';
import type { Stores } from '@selbstcheck/persistence';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';
import type { HistoryParts } from './history.js';

/** Rounds side by side, a municipality among others, and all results for other tools. */
export function composeComparison(
  stores: Stores,
  { surroundings }: Adapters,
  { audit, activeModel }: Common,
  { readHistory }: HistoryParts,
) {
  const { clock } = surroundings;
  const { unitOfWork, municipalities, participations, catalogues, rounds, results } = stores;
  const yearlyValues = new YearlyValues(rounds, results, activeModel);
  return {
    compareTwoRounds: new CompareTwoRounds(readHistory),
    readMatrix: new ReadMatrix(readHistory),
    readFileOrigin: new ReadFileOrigin(municipalities, activeModel, clock),
    compareWithOthers: new CompareWithOthers(municipalities, participations, catalogues, yearlyValues),
    setParticipation: new SetParticipation(participations, unitOfWork, audit, clock),
    tableFiles: new SpreadsheetTableFiles(),
    readResultsTable: new ReadResultsTable(readHistory, results, activeModel),
  };
}

import { EntitySchema } from 'typeorm';
import type { Reading } from '@selbstcheck/domain';
import { applicationId, moment, sha256, vocabularyWord } from './engine.js';
import { scoringModelSchema } from './result-rows.js';
import { belongsToRound } from './round-row.js';

/** The figures of a round that is still worked on: one for each reading and model, always replaced. */
export class ProvisionalResultRow {
  roundId!: string;
  reading!: Reading;
  modelHash!: string;
  id!: string;
  revision!: number;
  inputsHash!: string;
  resultHash!: string;
  body!: string;
  createdAt!: string;
}

export const provisionalResultSchema = new EntitySchema<ProvisionalResultRow>({
  name: 'provisional_result',
  tableName: 'provisional_result',
  target: ProvisionalResultRow,
  columns: {
    roundId: { ...applicationId, primary: true },
    reading: { ...vocabularyWord, primary: true },
    modelHash: { ...sha256, primary: true },
    id: applicationId,
    revision: { type: 'integer' },
    inputsHash: sha256,
    resultHash: sha256,
    body: { type: 'text' },
    createdAt: moment,
  },
  foreignKeys: [
    belongsToRound,
    { target: scoringModelSchema, columnNames: ['modelHash'], referencedColumnNames: ['hash'] },
  ],
  indices: [{ columns: ['modelHash'] }],
});

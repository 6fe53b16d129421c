import { EntitySchema } from 'typeorm';
import type { Reading } from '@selbstcheck/domain';
import {
  applicationId,
  ENGINE_TYPES,
  insertionOrder,
  sha256,
  vocabularyWord,
  type Engine,
} from './engine.js';
import { belongsToRound } from './round-row.js';

export class ScoringModelRow {
  hash!: string;
  name!: string;
  body!: string;
}

export class ResultRow {
  insertion?: number;
  id!: string;
  roundId!: string;
  revision!: number;
  reading!: Reading;
  modelHash!: string;
  inputsHash!: string;
  resultHash!: string;
  body!: string;
  createdAt!: Date;
}

export const scoringModelSchema = new EntitySchema<ScoringModelRow>({
  name: 'scoring_model',
  tableName: 'scoring_model',
  target: ScoringModelRow,
  columns: { hash: { ...sha256, primary: true }, name: { type: 'text' }, body: { type: 'text' } },
});

export function resultSchema(engine: Engine): EntitySchema<ResultRow> {
  return new EntitySchema<ResultRow>({
    name: 'result',
    tableName: 'result',
    target: ResultRow,
    columns: {
      insertion: insertionOrder,
      id: applicationId,
      roundId: applicationId,
      revision: { type: 'integer' },
      reading: vocabularyWord,
      modelHash: sha256,
      inputsHash: sha256,
      resultHash: sha256,
      body: { type: 'text' },
      createdAt: { type: ENGINE_TYPES[engine].timestamp },
    },
    foreignKeys: [
      belongsToRound,
      { target: scoringModelSchema, columnNames: ['modelHash'], referencedColumnNames: ['hash'] },
    ],
    uniques: [
      { columns: ['id'] },
      { columns: ['roundId', 'revision', 'reading', 'modelHash', 'inputsHash'] },
    ],
    indices: [{ columns: ['modelHash'] }],
  });
}

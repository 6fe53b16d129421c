import { EntitySchema, type EntitySchemaOptions } from 'typeorm';
import type { Rescoring, RescoringChange } from '@selbstcheck/application';
import type { Reading } from '@selbstcheck/domain';
import {
  applicationId,
  ENGINE_TYPES,
  insertionOrder,
  moment,
  sha256,
  vocabularyWord,
  type Engine,
} from './engine.js';
import { belongsToRound } from './round-row.js';

export class RescoringRow {
  insertion?: number;
  id!: string;
  modelHash!: string;
  previousModelHash!: string;
  state!: Rescoring['state'];
  total!: number;
  done!: number;
  changed!: number;
  cursor!: string | null;
  startedAt!: string;
  endedAt!: string | null;
}

/** A reading in a batch: round, reading, length of its bytes. */
export type BatchedReading = readonly [roundId: string, reading: Reading, length: number];

/** Packed scores of rounds that follow one another, many in a row: a row each would take ten times as long. */
export class RescoringBatchRow {
  insertion?: number;
  rescoringId!: string;
  /** No reading of the batch lies outside, in the order of the database. */
  firstRoundId!: string;
  lastRoundId!: string;
  readings!: readonly BatchedReading[];
  /** The bytes of the readings, one behind the other. */
  bytes!: Buffer;
}

export class RescoringChangeRow {
  rescoringId!: string;
  roundId!: string;
  reading!: Reading;
  stages!: RescoringChange['stages'];
}

export const rescoringSchema = new EntitySchema<RescoringRow>({
  name: 'rescoring',
  tableName: 'rescoring',
  target: RescoringRow,
  columns: {
    insertion: insertionOrder,
    id: applicationId,
    modelHash: sha256,
    previousModelHash: sha256,
    state: vocabularyWord,
    total: { type: 'integer' },
    done: { type: 'integer' },
    changed: { type: 'integer' },
    cursor: { ...applicationId, nullable: true },
    startedAt: moment,
    endedAt: { ...moment, nullable: true },
  },
  uniques: [{ columns: ['id'] }],
});

type ForeignKey = NonNullable<EntitySchemaOptions<RescoringRow>['foreignKeys']>[number];

const belongsToRescoring: ForeignKey = {
  target: rescoringSchema,
  columnNames: ['rescoringId'],
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
};

export function rescoringBatchSchema(engine: Engine): EntitySchema<RescoringBatchRow> {
  return new EntitySchema<RescoringBatchRow>({
    name: 'rescoring_batch',
    tableName: 'rescoring_batch',
    target: RescoringBatchRow,
    columns: {
      insertion: insertionOrder,
      rescoringId: applicationId,
      firstRoundId: applicationId,
      lastRoundId: applicationId,
      readings: { type: 'simple-json' },
      bytes: { type: ENGINE_TYPES[engine].bytes },
    },
    foreignKeys: [belongsToRescoring],
    indices: [{ columns: ['rescoringId', 'lastRoundId'] }],
  });
}

export const rescoringChangeSchema = new EntitySchema<RescoringChangeRow>({
  name: 'rescoring_change',
  tableName: 'rescoring_change',
  target: RescoringChangeRow,
  // masses of them are written in the order of their key, and are found by it
  withoutRowid: true,
  columns: {
    rescoringId: { ...applicationId, primary: true },
    roundId: { ...applicationId, primary: true },
    reading: { ...vocabularyWord, primary: true },
    stages: { type: 'simple-json' },
  },
  foreignKeys: [belongsToRescoring, belongsToRound],
});

import { Table, TableIndex, TableUnique } from 'typeorm';
import {
  columns,
  goesWith,
  hash,
  id,
  insertion,
  integer,
  moment,
  nullable,
  primary,
  text,
  word,
} from './table-parts.js';

// Tables of 1798900000000-digests; released with it, and never changed from then on.

const OF_RESCORING = goesWith('rescoring', ['rescoringId'], ['id']);

export function tablesOfJobs(bytes: string): Table[] {
  return [jobRunTable(), addedModelTable(), ...rescoringTables(bytes)];
}

function jobRunTable(): Table {
  return new Table({
    name: 'job_run',
    columns: columns({
      insertion,
      id,
      name: word,
      payload: text,
      worker: text,
      attempt: integer,
      startedAt: moment,
      endedAt: nullable(moment),
      outcome: word,
      error: nullable(text),
      settledAt: nullable(moment),
    }),
    uniques: [unique('id')],
    indices: [new TableIndex({ columnNames: ['name', 'outcome', 'insertion'] })],
  });
}

function addedModelTable(): Table {
  return new Table({
    name: 'added_model',
    columns: columns({ insertion, hash, name: text, createdAt: moment }),
    foreignKeys: [goesWith('scoring_model', ['hash'], ['hash'])],
    uniques: [unique('hash'), unique('name')],
  });
}

function rescoringTables(bytes: string): Table[] {
  return [
    new Table({
      name: 'rescoring',
      columns: columns({
        insertion,
        id,
        modelHash: hash,
        previousModelHash: hash,
        state: word,
        total: integer,
        done: integer,
        changed: integer,
        cursor: nullable(id),
        startedAt: moment,
        endedAt: nullable(moment),
      }),
      uniques: [unique('id')],
    }),
    new Table({
      name: 'rescoring_batch',
      columns: columns({
        insertion,
        rescoringId: id,
        firstRoundId: id,
        lastRoundId: id,
        readings: text,
        bytes: { type: bytes },
      }),
      foreignKeys: [OF_RESCORING],
      indices: [new TableIndex({ columnNames: ['rescoringId', 'lastRoundId'] })],
    }),
    new Table({
      name: 'rescoring_change',
      withoutRowid: true,
      columns: columns({
        rescoringId: primary(id),
        roundId: primary(id),
        reading: primary(word),
        stages: text,
      }),
      foreignKeys: [OF_RESCORING, goesWith('round', ['roundId'], ['id'])],
    }),
  ];
}

function unique(...columnNames: string[]): TableUnique {
  return new TableUnique({ columnNames });
}

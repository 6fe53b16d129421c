import { Table, TableIndex, TableUnique } from 'typeorm';
import {
  columns,
  date,
  goesWith,
  hash,
  id,
  insertion,
  integer,
  moment,
  needs,
  nullable,
  primary,
  text,
  word,
} from './table-parts.js';

const OF_ROUND = goesWith('round', ['roundId'], ['id']);
const BY_ROUND = new TableIndex({ columnNames: ['roundId'] });
const BY_SOMEBODY = { at: moment, personId: nullable(id), function: nullable(text) };

/** Each table stands behind those it refers to. */
export function tablesOfRoundsInWork(bytes: string): Table[] {
  return [...planTables(), entryTable(), ...evidenceTables(bytes), revisionTable(), provisionalTable()];
}

function planTables(): Table[] {
  return [
    new Table({
      name: 'round_plan',
      columns: columns({
        roundId: primary(id),
        opensOn: date,
        deadline: date,
        namedReading: nullable(word),
        sourceName: nullable(text),
        revision: integer,
      }),
      foreignKeys: [OF_ROUND],
    }),
    new Table({
      name: 'round_step',
      columns: columns({
        insertion,
        roundId: id,
        from: word,
        to: word,
        reason: nullable(text),
        ...BY_SOMEBODY,
      }),
      foreignKeys: [OF_ROUND],
      indices: [BY_ROUND],
    }),
    new Table({
      name: 'round_assignment',
      columns: columns({
        roundId: primary(id),
        level: primary(word),
        partId: primary(text),
        department: primary(text),
      }),
      foreignKeys: [OF_ROUND],
    }),
    new Table({
      name: 'round_reminder',
      columns: columns({ insertion, roundId: id, department: text, at: moment }),
      foreignKeys: [OF_ROUND],
      indices: [BY_ROUND],
    }),
  ];
}

function entryTable(): Table {
  return new Table({
    name: 'round_entry',
    columns: columns({
      position: insertion,
      roundId: id,
      entryId: id,
      kind: word,
      partId: text,
      detail: text,
      revision: integer,
      content: nullable(text),
      ...BY_SOMEBODY,
    }),
    foreignKeys: [OF_ROUND],
    uniques: [
      new TableUnique({ columnNames: ['entryId'] }),
      new TableUnique({ columnNames: ['roundId', 'kind', 'partId', 'detail', 'revision'] }),
    ],
    indices: [new TableIndex({ columnNames: ['roundId', 'position'] })],
  });
}

function evidenceTables(bytes: string): Table[] {
  return [
    new Table({
      name: 'evidence',
      columns: columns({
        insertion,
        id,
        roundId: id,
        questionId: text,
        department: text,
        title: text,
        ...BY_SOMEBODY,
        url: nullable(text),
        fileName: nullable(text),
        mediaType: nullable(text),
        size: nullable(integer),
        hash: nullable(hash),
      }),
      foreignKeys: [OF_ROUND],
      uniques: [new TableUnique({ columnNames: ['id'] })],
      indices: [BY_ROUND],
    }),
    new Table({
      name: 'evidence_file',
      columns: columns({ evidenceId: primary(id), bytes: { type: bytes } }),
      foreignKeys: [goesWith('evidence', ['evidenceId'], ['id'])],
    }),
  ];
}

function revisionTable(): Table {
  return new Table({
    name: 'round_revision',
    columns: columns({
      roundId: primary(id),
      revision: primary(integer),
      body: text,
      hash,
      ...BY_SOMEBODY,
    }),
    foreignKeys: [OF_ROUND],
  });
}

function provisionalTable(): Table {
  return new Table({
    name: 'provisional_result',
    columns: columns({
      roundId: primary(id),
      reading: primary(word),
      modelHash: primary(hash),
      id,
      revision: integer,
      inputsHash: hash,
      resultHash: hash,
      body: text,
      createdAt: moment,
    }),
    foreignKeys: [OF_ROUND, needs('scoring_model', 'modelHash', 'hash')],
    indices: [new TableIndex({ columnNames: ['modelHash'] })],
  });
}

import { Table, TableIndex, TableUnique, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  boolean,
  columns,
  date,
  goesWith,
  hash,
  id,
  insertion,
  integer,
  needs,
  nullable,
  primary,
  text,
  word,
} from './table-parts.js';

/** The first tables: catalogues, municipalities, rounds with what was put into them, results. */
export class FirstSchema1793527200000 implements MigrationInterface {
  readonly name = 'FirstSchema1793527200000';

  async up(runner: QueryRunner): Promise<void> {
    const isPostgres = runner.dataSource.options.type === 'postgres';
    for (const table of tables(isPostgres ? 'timestamptz' : 'datetime', isPostgres ? 'bytea' : 'blob')) {
      await runner.createTable(table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables('', '').reverse()) await runner.dropTable(table.name);
  }
}

/** Each table stands behind those it refers to. */
function tables(timestamp: string, bytes: string): Table[] {
  return [...catalogueTables(), ...roundTables(bytes), ...resultTables(timestamp)];
}

function catalogueTables(): Table[] {
  return [
    new Table({
      name: 'installation_fact',
      columns: columns({ name: primary({ type: 'varchar', length: '50' }), fact: text }),
    }),
    new Table({
      name: 'municipality',
      columns: columns({ id: primary(id), name: text, demonstration: word, isDemonstration: boolean }),
      uniques: [new TableUnique({ columnNames: ['name', 'isDemonstration'] })],
    }),
    new Table({
      name: 'catalogue_version',
      columns: columns({
        insertion,
        id: text,
        isDemonstration: boolean,
        content: text,
        contentHash: hash,
      }),
      uniques: [new TableUnique({ columnNames: ['id'] })],
    }),
    new Table({
      name: 'catalogue_mapping',
      columns: columns({ fromVersionId: primary(text), toVersionId: primary(text) }),
      foreignKeys: [
        goesWith('catalogue_version', ['fromVersionId'], ['id']),
        goesWith('catalogue_version', ['toVersionId'], ['id']),
      ],
    }),
    new Table({
      name: 'catalogue_link',
      columns: columns({
        fromVersionId: primary(text),
        toVersionId: primary(text),
        position: primary(integer),
        level: word,
        kind: word,
        from: text,
        to: text,
        author: text,
        date,
        reason: text,
      }),
      foreignKeys: [
        goesWith('catalogue_mapping', ['fromVersionId', 'toVersionId'], ['fromVersionId', 'toVersionId']),
      ],
    }),
  ];
}

function roundTables(bytes: string): Table[] {
  const ofOneReading = { roundId: primary(id), reading: primary(word) };
  const foreignKeys = [goesWith('round', ['roundId'], ['id'])];
  return [
    new Table({
      name: 'round',
      columns: columns({
        id: primary(id),
        municipalityId: id,
        catalogueVersionId: text,
        title: text,
        referenceDate: date,
        state: word,
        leadingReading: word,
        revision: integer,
        source: word,
        sourceHash: nullable(hash),
      }),
      foreignKeys: [
        goesWith('municipality', ['municipalityId'], ['id']),
        needs('catalogue_version', 'catalogueVersionId', 'id'),
      ],
      uniques: [new TableUnique({ columnNames: ['municipalityId', 'sourceHash'] })],
      indices: [
        new TableIndex({ columnNames: ['municipalityId'] }),
        new TableIndex({ columnNames: ['catalogueVersionId'] }),
      ],
    }),
    new Table({
      name: 'answer',
      columns: columns({ ...ofOneReading, questionId: primary(text), answer: word }),
      foreignKeys,
    }),
    new Table({
      name: 'answer_vector',
      columns: columns({ ...ofOneReading, bytes: { type: bytes }, hash }),
      foreignKeys,
    }),
    new Table({
      name: 'recorded_rating',
      columns: columns({
        ...ofOneReading,
        criterionId: primary(text),
        symbol: nullable(integer),
        isReadable: boolean,
      }),
      foreignKeys,
    }),
    new Table({
      name: 'report_section',
      columns: columns({
        roundId: primary(id),
        position: primary(integer),
        fieldId: nullable(text),
        content: text,
      }),
      foreignKeys,
    }),
    new Table({
      name: 'participant',
      columns: columns({ insertion, roundId: id, department: nullable(text), function: text }),
      foreignKeys,
      indices: [new TableIndex({ columnNames: ['roundId'] })],
    }),
  ];
}

function resultTables(timestamp: string): Table[] {
  return [
    new Table({
      name: 'scoring_model',
      columns: columns({ hash: primary(hash), name: text, body: text }),
    }),
    new Table({
      name: 'result',
      columns: columns({
        insertion,
        id,
        roundId: id,
        revision: integer,
        reading: word,
        modelHash: hash,
        inputsHash: hash,
        resultHash: hash,
        body: text,
        createdAt: { type: timestamp },
      }),
      foreignKeys: [goesWith('round', ['roundId'], ['id']), needs('scoring_model', 'modelHash', 'hash')],
      uniques: [
        new TableUnique({ columnNames: ['id'] }),
        new TableUnique({ columnNames: ['roundId', 'revision', 'reading', 'modelHash', 'inputsHash'] }),
      ],
      indices: [new TableIndex({ columnNames: ['modelHash'] })],
    }),
  ];
}

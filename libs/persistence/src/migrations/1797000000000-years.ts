import { Table, TableIndex, TableUnique, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  columns,
  date,
  goesWith,
  id,
  insertion,
  integer,
  moment,
  nullable,
  primary,
  text,
  word,
} from './table-parts.js';

/** What a municipality has over the years: targets, its part in the comparison with others, catalogue drafts. */
export class Years1797000000000 implements MigrationInterface {
  readonly name = 'Years1797000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table.name);
  }
}

function tables(): Table[] {
  const ofMunicipality = goesWith('municipality', ['municipalityId'], ['id']);
  return [
    new Table({
      name: 'target',
      columns: columns({
        insertion,
        id,
        municipalityId: id,
        catalogueVersionId: text,
        criterionId: text,
        symbol: integer,
        date,
        reason: text,
        setAt: moment,
        endedAt: nullable(moment),
        endedBy: nullable(word),
        endReason: nullable(text),
      }),
      foreignKeys: [ofMunicipality, goesWith('catalogue_version', ['catalogueVersionId'], ['id'])],
      uniques: [new TableUnique({ columnNames: ['id'] })],
      indices: [
        new TableIndex({
          columnNames: ['municipalityId', 'catalogueVersionId', 'criterionId'],
          isUnique: true,
          where: '"endedAt" IS NULL',
        }),
        new TableIndex({ columnNames: ['municipalityId'] }),
        new TableIndex({ columnNames: ['catalogueVersionId'] }),
      ],
    }),
    new Table({
      name: 'comparison_participation',
      columns: columns({ municipalityId: primary(id), since: moment }),
      foreignKeys: [ofMunicipality],
    }),
    new Table({
      name: 'catalogue_draft',
      columns: columns({
        insertion,
        id,
        municipalityId: id,
        baseVersionId: nullable(text),
        version: text,
        links: text,
        revision: integer,
        createdAt: moment,
      }),
      foreignKeys: [ofMunicipality, goesWith('catalogue_version', ['baseVersionId'], ['id'])],
      uniques: [new TableUnique({ columnNames: ['id'] })],
      indices: [
        new TableIndex({ columnNames: ['municipalityId'] }),
        new TableIndex({ columnNames: ['baseVersionId'] }),
      ],
    }),
  ];
}

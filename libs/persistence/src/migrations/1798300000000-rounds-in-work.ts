import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tablesOfRoundsInWork } from './rounds-in-work-tables.js';

/** Rounds that people work on: their plans, what is entered into them, evidence, frozen revisions. */
export class RoundsInWork1798300000000 implements MigrationInterface {
  readonly name = 'RoundsInWork1798300000000';

  async up(runner: QueryRunner): Promise<void> {
    const isPostgres = runner.dataSource.options.type === 'postgres';
    for (const table of tablesOfRoundsInWork(isPostgres ? 'bytea' : 'blob')) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tablesOfRoundsInWork('').reverse()) await runner.dropTable(table.name);
  }
}

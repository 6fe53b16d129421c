import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tablesOfDigests } from './digests-tables.js';
import { tablesOfJobs } from './jobs-tables.js';

/** Events, subscriptions, mails and what they hang on; runs of jobs, models and scorings under another model. */
export class Digests1798900000000 implements MigrationInterface {
  readonly name = 'Digests1798900000000';

  async up(runner: QueryRunner): Promise<void> {
    const isPostgres = runner.dataSource.options.type === 'postgres';
    for (const table of tables(isPostgres ? 'bytea' : 'blob')) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables('').reverse()) await runner.dropTable(table.name);
  }
}

/** Each table stands behind those it refers to. */
function tables(bytes: string) {
  return [...tablesOfDigests(bytes), ...tablesOfJobs(bytes)];
}

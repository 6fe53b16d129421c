import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columns, id, moment, primary } from './table-parts.js';

const TABLE = 'job_worker';

/** Which processes run jobs, and when each was seen last. */
export class JobWorkers1799000000000 implements MigrationInterface {
  readonly name = 'JobWorkers1799000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({ name: TABLE, columns: columns({ name: primary(id), seenAt: moment }) }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}

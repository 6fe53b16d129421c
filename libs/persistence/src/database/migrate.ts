import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { SelbstcheckError } from '@selbstcheck/domain';
import { MIGRATIONS, MIGRATIONS_TABLE } from '../migrations/index.js';
import type { Engine } from '../rows/engine.js';

/** Written into the SQLite file's header, so that the file says whose it is ("SCMo"). */
const APPLICATION_ID = 0x53434d6f;

/** Any number that other programs on the same PostgreSQL are unlikely to lock. */
const ADVISORY_LOCK = APPLICATION_ID;

/** The first statement of the transaction: it makes a second program that starts at the same time wait. */
const LOCK: Readonly<Record<Engine, string>> = {
  sqlite: `PRAGMA application_id = ${APPLICATION_ID}`,
  postgres: `SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`,
};

/** Brings the tables up to this version in one transaction: all migrations, or none. */
export async function migrate(kind: Engine, dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.connect();
    await runner.beforeMigration();
    await runner.startTransaction();
    try {
      await runner.query(LOCK[kind]);
      const executor = new MigrationExecutor(dataSource, runner);
      rejectNewer((await executor.getExecutedMigrations()).map((migration) => migration.name));
      await executor.executePendingMigrations();
      if (kind === 'sqlite') await rejectBrokenReferences(runner);
      await runner.commitTransaction();
    } catch (error) {
      // where even that fails, the first error tells more
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.afterMigration();
    }
  } finally {
    await runner.release();
  }
}

/** Throws `database-newer` where a migration was run that this version does not know. */
export function rejectNewer(executed: readonly string[]): void {
  const known = new Set<string>(MIGRATIONS.map((migration) => migration.name));
  const unknown = executed.find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new SelbstcheckError(
    'database-newer',
    `The database was written by a newer version of this software (it holds "${unknown}" of ${MIGRATIONS_TABLE}s this version does not know). Update the software, or restore a backup made with this version; nothing was changed.`,
    { migration: unknown },
  );
}

/** SQLite does not check references while migrations rebuild tables, so they are checked before the commit. */
async function rejectBrokenReferences(runner: QueryRunner): Promise<void> {
  const broken: unknown = await runner.query('PRAGMA foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) {
    throw new SelbstcheckError(
      'database-references-broken',
      'The migration would leave records without what they belong to. Restore a backup and report this; nothing was changed.',
    );
  }
}

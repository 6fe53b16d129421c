import path from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS, MIGRATIONS_TABLE } from '../migrations/index.js';
import { schemasFor } from '../rows/schemas.js';
import { LONGEST_STANDSTILL } from '../transactions/write-lock.js';
import { Database } from './database.js';
import { SQLITE_FILE_NAME, type SqliteOptions } from './database-options.js';
import { inWords } from './driver-errors.js';
import { migrate } from './migrate.js';
import { silentLogger } from './silent-logger.js';
import { inspectSqliteFile, placeOf } from './sqlite-file.js';
import { prepareDataFolder } from './sqlite-folder.js';
import { setAndVerifyPragmas } from './sqlite-pragmas.js';

/**
 * One connection for writes and one for reads: TypeORM gives a DataSource on SQLite a single connection, so a
 * read beside a running transaction would see, and a write would join, what another request may still undo.
 */
export async function openSqlite(options: SqliteOptions): Promise<Database> {
  const file = path.resolve(options.folder, SQLITE_FILE_NAME);
  const busyTimeout = options.busyTimeout ?? 5000;
  await prepareDataFolder(path.dirname(file), file);
  await inspectSqliteFile(file, busyTimeout);

  const writer = sqliteDataSource(file, busyTimeout, 'read-write');
  const reader = sqliteDataSource(file, busyTimeout, 'read-only');
  try {
    await writer.initialize();
    await migrate('sqlite', writer);
    // from here on others want this program's attention too; `Transactions` begins again instead
    await writer.query(`PRAGMA busy_timeout = ${Math.min(busyTimeout, LONGEST_STANDSTILL)}`);
    await reader.initialize();
  } catch (error) {
    await Promise.all(
      [reader, writer].filter((source) => source.isInitialized).map((source) => source.destroy()),
    );
    throw inWords(error);
  }
  return new Database('sqlite', writer, reader, busyTimeout, placeOf(file));
}

function sqliteDataSource(file: string, busyTimeout: number, access: 'read-write' | 'read-only'): DataSource {
  const options: DataSourceOptions = {
    type: 'better-sqlite3',
    database: file,
    readonly: access === 'read-only',
    timeout: busyTimeout,
    prepareDatabase: setAndVerifyPragmas(access, busyTimeout),
    entities: schemasFor('sqlite'),
    migrations: [...MIGRATIONS],
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsRun: false,
    synchronize: false,
    logger: silentLogger,
  };
  return new DataSource(options);
}

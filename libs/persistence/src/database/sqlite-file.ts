import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import Sqlite from 'better-sqlite3';
import { SelbstcheckError } from '@selbstcheck/domain';
import { MIGRATIONS_TABLE } from '../migrations/index.js';
import { driverCode, inWords } from './driver-errors.js';
import { rejectNewer } from './migrate.js';

/**
 * Looks at an existing file before anything is set on it: a database of a newer version, of another program,
 * or none at all is refused as it is. A missing or empty file is a new database.
 */
export async function inspectSqliteFile(file: string, busyTimeout: number): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found || found.size === 0) return;
  let connection: Sqlite.Database | undefined;
  try {
    connection = new Sqlite(file, { readonly: true, timeout: busyTimeout });
    const tables = names(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
    if (tables.length === 0) return;
    if (!tables.includes(MIGRATIONS_TABLE)) throw foreign(file);
    rejectNewer(names(connection, `SELECT name FROM "${MIGRATIONS_TABLE}"`));
  } catch (error) {
    throw driverCode(error) === 'SQLITE_NOTADB' ? notADatabase(file, error) : inWords(error);
  } finally {
    connection?.close();
  }
}

/**
 * A check that the opened file is still the one in its place. SQLite goes on writing to a file that was removed or
 * replaced under it: everything would seem stored, and be gone with the program's end.
 */
export function placeOf(file: string): () => void {
  const opened = statSync(file).ino;
  return () => {
    if (statSync(file, { throwIfNoEntry: false })?.ino === opened) return;
    throw new SelbstcheckError(
      'database-unreachable',
      'The database file was removed or replaced while the program was running. Stop the program, put the file back, and start again.',
    );
  };
}

function names(connection: Sqlite.Database, query: string): string[] {
  return connection.prepare<[], string>(query).pluck().all();
}

function notADatabase(path: string, cause: unknown): SelbstcheckError {
  return new SelbstcheckError(
    'database-not-a-database',
    `"${path}" is not a SQLite database. Restore it from a backup, or move it away to start with an empty one.`,
    { path },
    { cause },
  );
}

function foreign(path: string): SelbstcheckError {
  return new SelbstcheckError(
    'database-foreign',
    `"${path}" is a database of another program. Name another data folder.`,
    { path },
  );
}

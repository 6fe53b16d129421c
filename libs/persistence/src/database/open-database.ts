import type { Database } from './database.js';
import type { DatabaseOptions } from './database-options.js';
import { openPostgres } from './open-postgres.js';
import { openSqlite } from './open-sqlite.js';

/**
 * Opens the database and brings it up to this version's tables. Rejects with a SelbstcheckError of code
 * `data-folder-not-a-folder`, `data-folder-read-only`, `database-not-a-database`, `database-foreign`,
 * `database-newer`, `database-locked`, `database-settings`, `database-full`, `database-url-invalid`,
 * `database-unreachable` or `database-encoding`; what was there before is then as it was.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.kind === 'sqlite' ? openSqlite(options) : openPostgres(options);
}

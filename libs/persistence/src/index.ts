export type { Database } from './database/database.js';
export {
  SQLITE_FILE_NAME,
  type DatabaseOptions,
  type PostgresOptions,
  type SqliteOptions,
} from './database/database-options.js';
export { openDatabase } from './database/open-database.js';
export { createStores, type Stores } from './stores/create-stores.js';

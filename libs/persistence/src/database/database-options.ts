/** A SQLite database in a folder of its own; the folder is made where it does not exist. */
export interface SqliteOptions {
  readonly kind: 'sqlite';
  readonly folder: string;
  /** How long a write waits for another program's, in milliseconds; 5000 unless told. */
  readonly busyTimeout?: number;
}

/** A PostgreSQL database by its address, "postgres://user:password@host:5432/database". */
export interface PostgresOptions {
  readonly kind: 'postgres';
  readonly url: string;
  /** How long to wait for the first answer, in milliseconds; 10000 unless told. */
  readonly connectTimeout?: number;
  /** How long to wait for the answer to a query, in milliseconds; 20000 unless told. */
  readonly queryTimeout?: number;
}

/** Where the database is. */
export type DatabaseOptions = SqliteOptions | PostgresOptions;

/** The name of the SQLite database inside its folder. */
export const SQLITE_FILE_NAME = 'selbstcheck.sqlite';

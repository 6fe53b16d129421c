import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import { startPostgres } from './start-postgres.js';

/** Where a test's database is: options of `openDatabase`. */
export type TestDatabaseTarget =
  { readonly kind: 'sqlite'; readonly folder: string } | { readonly kind: 'postgres'; readonly url: string };

/** An empty place for a database, to be released after the tests. */
export interface TestDatabasePlace {
  readonly target: TestDatabaseTarget;
  release(): Promise<void>;
}

/** How a spec opens, empties and closes its database; testing itself knows no adapter. */
export interface TestDatabaseHandling<D> {
  open(target: TestDatabaseTarget): Promise<D>;
  empty(database: D): Promise<void>;
  close(database: D): Promise<void>;
}

const ENGINES = [
  ['SQLite', placeForSqlite],
  ['PostgreSQL', startedPostgres],
] as const;

/** Describes the same scenarios on both engines, each on one migrated database that is emptied after every test. */
export function describeEachDatabase<D>(
  handling: TestDatabaseHandling<D>,
  scenarios: (database: () => D) => void,
): void {
  describe.each(ENGINES)('on %s', (_engine, prepare) => {
    let place: TestDatabasePlace | undefined;
    let database: D | undefined;
    const opened = (): D => {
      if (database === undefined) throw new Error('The database is not open yet.');
      return database;
    };

    beforeAll(async () => {
      place = await prepare();
      database = await handling.open(place.target);
    });
    afterEach(() => handling.empty(opened()));
    afterAll(async () => {
      if (database !== undefined) await handling.close(database);
      await place?.release();
    });

    scenarios(opened);
  });
}

/** A folder for a SQLite database. */
export async function placeForSqlite(): Promise<TestDatabasePlace> {
  const folder = await mkdtemp(path.join(tmpdir(), 'selbstcheck-sqlite-'));
  return {
    target: { kind: 'sqlite', folder },
    release: () => rm(folder, { recursive: true, force: true }),
  };
}

async function startedPostgres(): Promise<TestDatabasePlace> {
  const postgres = await startPostgres();
  return { target: { kind: 'postgres', url: postgres.url }, release: () => postgres.stop() };
}

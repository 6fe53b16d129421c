import { describe, expect, it } from '@jest/globals';
import { describeEachDatabase } from '@selbstcheck/testing';
import { databaseHandling } from '../database/database-handling.spec-support.js';
import type { Database } from '../database/database.js';
import { MIGRATIONS } from './index.js';

describe('migrations', () => {
  describeEachDatabase(databaseHandling, (database) => {
    it('make the very tables that the rows describe', async () => {
      expect(await openDifferences(database())).toEqual([]);
    });

    it('are known by their names', async () => {
      const executed = await database().writer.query<Array<{ name: string }>>(
        'SELECT "name" FROM "migration"',
      );
      expect(executed.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name));
    });

    it('can be taken back, which leaves no table, and made again', async () => {
      const { writer } = database();
      for (const { name } of [...MIGRATIONS].reverse()) {
        expect(await tableNames(database())).not.toEqual([]);
        await writer.undoLastMigration();
        expect(await writer.query('SELECT "name" FROM "migration" WHERE "name" = ' + `'${name}'`)).toEqual(
          [],
        );
      }
      expect(await tableNames(database())).toEqual([]);
      await writer.runMigrations();
      expect(await openDifferences(database())).toEqual([]);
    });
  });
});

/** The statements that would still be needed to bring the tables to the rows. */
async function openDifferences({ writer }: Database): Promise<string[]> {
  const log = await writer.driver.createSchemaBuilder().log();
  return log.upQueries.map((query) => query.query);
}

async function tableNames({ kind, writer }: Database): Promise<string[]> {
  const rows = await writer.query<Array<{ name: string }>>(
    kind === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
      : `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  return rows.map(({ name }) => name).filter((name) => name !== 'migration');
}

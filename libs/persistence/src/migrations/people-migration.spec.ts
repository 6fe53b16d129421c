import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aCatalogue, aRoundKey, describeEachDatabase, type TestDatabaseTarget } from '@selbstcheck/testing';
import { canonicalJson } from '@selbstcheck/domain';
import { DataSource } from 'typeorm';
import { databaseHandling } from '../database/database-handling.spec-support.js';
import { SQLITE_FILE_NAME } from '../database/database-options.js';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/open-database.js';
import { createStores } from '../stores/create-stores.js';
import { sha256 } from '../stores/sha256.js';
import { FirstSchema1793527200000 } from './1793527200000-first-schema.js';
import { MIGRATIONS_TABLE } from './index.js';

const content = canonicalJson(aCatalogue());

/** What somebody had stored before there were people. */
const WRITTEN_BEFORE = [
  `INSERT INTO "municipality" ("id", "name", "demonstration", "isDemonstration")
   VALUES ('municipality-1', 'Weidenfurt', 'none', false)`,
  `INSERT INTO "catalogue_version" ("id", "isDemonstration", "content", "contentHash")
   VALUES ('catalogue-1', false, '${content}', '${sha256(content)}')`,
  `INSERT INTO "round" ("id", "municipalityId", "catalogueVersionId", "title", "referenceDate", "state",
     "leadingReading", "revision", "source", "sourceHash")
   VALUES ('round-1', 'municipality-1', 'catalogue-1', 'Selbstcheck 2020', '2020-07-01', 'closed',
     'workshop', 1, 'answers', NULL)`,
  ...['Leitung ✓', 'Sachbearbeitung', 'Sachbearbeitung'].map(
    (role) =>
      `INSERT INTO "participant" ("roundId", "department", "function") VALUES ('round-1', NULL, '${role}')`,
  ),
];

describe('a database from before there were people', () => {
  describeEachDatabase({ ...databaseHandling, open: openWrittenBefore }, (database) => {
    it('gets ids for its participants and room for what is new, and keeps what it held', async () => {
      const { rounds, municipalities, audit } = createStores(database());
      const participants = await rounds.participants(aRoundKey());
      expect(participants.map(({ department, function: role, name }) => [department, role, name])).toEqual([
        [null, 'Leitung ✓', null],
        [null, 'Sachbearbeitung', null],
        [null, 'Sachbearbeitung', null],
      ]);
      const ids = participants.map(({ id }) => id);
      for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(new Set(ids).size).toBe(3);
      expect((await municipalities.list()).map(({ name }) => name)).toEqual(['Weidenfurt']);
      expect(await audit.head()).toBeNull();

      await rounds.nameParticipant(aRoundKey(), ids[1]!, 'Jordis Übermut');
      await rounds.insertParticipants(aRoundKey(), [{ id: 'later', department: null, function: 'Neu' }]);
      const after = await rounds.participants(aRoundKey());
      expect(after.map(({ name }) => name)).toEqual([null, 'Jordis Übermut', null, null]);
      expect(after[3]?.id).toBe('later');
    });
  });
});

async function openWrittenBefore(target: TestDatabaseTarget): Promise<Database> {
  const migrations = { migrations: [FirstSchema1793527200000], migrationsTableName: MIGRATIONS_TABLE };
  const before = await new DataSource(
    target.kind === 'sqlite'
      ? { type: 'better-sqlite3', database: path.join(target.folder, SQLITE_FILE_NAME), ...migrations }
      : { type: 'postgres', url: target.url, ...migrations },
  ).initialize();
  await before.runMigrations();
  for (const statement of WRITTEN_BEFORE) await before.query(statement);
  await before.destroy();
  return openDatabase(target);
}

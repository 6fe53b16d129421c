import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { SelbstcheckError } from '@selbstcheck/domain';
import { aCatalogue, aMunicipality, aPerson } from '@selbstcheck/testing';
import { MIGRATIONS } from '../migrations/index.js';
import { createStores } from '../stores/create-stores.js';
import type { Database } from './database.js';
import { SQLITE_FILE_NAME } from './database-options.js';
import { openDatabase } from './open-database.js';

describe('opening a SQLite database', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'selbstcheck-open-'));
    file = path.join(folder, SQLITE_FILE_NAME);
  });
  afterEach(async () => {
    await chmod(folder, 0o755);
    await rm(folder, { recursive: true, force: true });
  });

  const open = (): Promise<Database> => openDatabase({ kind: 'sqlite', folder, busyTimeout: 20 });

  async function rejection(opening: Promise<Database> = open()): Promise<SelbstcheckError> {
    const error: unknown = await opening.then(
      (database) => database.close(),
      (reason: unknown) => reason,
    );
    if (!(error instanceof SelbstcheckError))
      throw new Error('It was not refused in words.', { cause: error });
    return error;
  }

  it('makes the folder with the folders above it, and finds its content again', async () => {
    const deep = path.join(folder, 'a', 'ümlaut b');
    const first = await openDatabase({ kind: 'sqlite', folder: deep });
    await createStores(first).municipalities.insert(aMunicipality());
    await first.close();
    const second = await openDatabase({ kind: 'sqlite', folder: deep });
    expect(await createStores(second).municipalities.list()).toEqual([aMunicipality()]);
    await second.close();
  });

  it('takes an empty file for a new database', async () => {
    await writeFile(file, '');
    const database = await open();
    expect(await createStores(database).catalogues.list()).toEqual([]);
    await database.close();
  });

  it('leaves nothing but the one file behind when closed', async () => {
    const database = await open();
    await createStores(database).catalogues.insert(aCatalogue());
    await database.close();
    await expect(stat(`${file}-wal`)).rejects.toThrow('ENOENT');
    await expect(stat(`${file}-shm`)).rejects.toThrow('ENOENT');
  });

  it('waits for a running write before it closes', async () => {
    const database = await open();
    const writing = createStores(database).municipalities.insert(aMunicipality());
    await database.close();
    await writing;
    const again = await open();
    expect(await createStores(again).municipalities.list()).toHaveLength(1);
    await again.close();
  });

  it('sets on both connections what the product relies on', async () => {
    const database = await open();
    const values = (source: Database['writer']): Promise<unknown[]> =>
      Promise.all(
        ['journal_mode', 'foreign_keys', 'busy_timeout', 'synchronous'].map((name) =>
          source.query(`PRAGMA ${name}`),
        ),
      );
    const expected = [
      [{ journal_mode: 'wal' }],
      [{ foreign_keys: 1 }],
      [{ timeout: 20 }],
      [{ synchronous: 2 }],
    ];
    expect(await values(database.writer)).toEqual(expected);
    expect(await database.transactions.read((manager) => values(manager.dataSource))).toEqual(expected);
    await database.close();
  });

  it('keeps nothing of an erased person in the file', async () => {
    const database = await open();
    const { people } = createStores(database);
    for (const id of ['person-1', 'person-2']) await people.insert(aPerson({ id, name: `Name of ${id}` }));
    await people.remove('person-1');
    await database.close();
    const content = await readFile(file, 'latin1');
    expect(content).toContain('Name of person-2');
    expect(content).not.toContain('Name of person-1');
    expect(content).not.toContain('person-1@kommune.example');
  });

  it('gives reads a connection that cannot write', async () => {
    const database = await open();
    const write = database.transactions.read((manager) => manager.query('DELETE FROM "municipality"'));
    await expect(write).rejects.toMatchObject({ code: 'data-folder-read-only' });
    await database.close();
  });

  it.each(['', 'below'])('refuses a folder whose path leads through a file: "%s"', async (below) => {
    const blocked = path.join(folder, 'blocked');
    await writeFile(blocked, 'I am a file');
    const error = await rejection(openDatabase({ kind: 'sqlite', folder: path.join(blocked, below) }));
    expect(error.code).toBe('data-folder-not-a-folder');
    expect(await readFile(blocked, 'utf8')).toBe('I am a file');
  });

  it('refuses to make its folder inside one that nobody may write to', async () => {
    await chmod(folder, 0o555);
    const error = await rejection(openDatabase({ kind: 'sqlite', folder: path.join(folder, 'a', 'b') }));
    await chmod(folder, 0o755);
    expect(error.code).toBe('data-folder-read-only');
  });

  it('refuses a read-only folder', async () => {
    await chmod(folder, 0o555);
    const error = await rejection();
    expect(error.code).toBe('data-folder-read-only');
    expect(error.message).toContain(folder);
  });

  it('refuses a read-only database file', async () => {
    await (await open()).close();
    await chmod(file, 0o444);
    const before = await readFile(file);
    expect((await rejection()).code).toBe('data-folder-read-only');
    expect(await readFile(file)).toEqual(before);
  });

  it('refuses a folder where the file should be', async () => {
    await mkdir(file);
    expect((await rejection()).code).toBe('database-not-a-database');
  });

  it.each([
    ['a text', Buffer.from('Liebe Kolleginnen und Kollegen, '.repeat(100))],
    ['a few bytes', Buffer.from([1, 2, 3])],
    ['a SQLite header and rubbish', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(5000, 7)])],
  ])('refuses a file that is no database: %s', async (_case, content) => {
    await writeFile(file, content);
    expect((await rejection()).code).toBe('database-not-a-database');
    expect(await readFile(file)).toEqual(content);
  });

  it('refuses a database that was cut off', async () => {
    await (await open()).close();
    const cut = (await readFile(file)).subarray(0, 9000);
    await writeFile(file, cut);
    expect((await rejection()).code).toBe('database-not-a-database');
    expect(await readFile(file)).toEqual(cut);
  });

  it('refuses a database of another program and leaves it as it is', async () => {
    const other = new Sqlite(file);
    other.exec('CREATE TABLE recipe (id INTEGER PRIMARY KEY)');
    other.close();
    const before = await readFile(file);
    expect((await rejection()).code).toBe('database-foreign');
    expect(await readFile(file)).toEqual(before);
  });

  it('refuses a database of a newer version and leaves it as it is', async () => {
    await (await open()).close();
    const newer = new Sqlite(file);
    newer.exec(`INSERT INTO "migration" ("timestamp", "name") VALUES (2793527200000, 'Future2793527200000')`);
    newer.close();
    const before = await readFile(file);
    const error = await rejection();
    expect(error.code).toBe('database-newer');
    expect(error.params).toEqual({ migration: 'Future2793527200000' });
    expect(await readFile(file)).toEqual(before);
  });

  it('refuses while another program holds the database', async () => {
    await (await open()).close();
    const other = new Sqlite(file);
    other.exec('BEGIN IMMEDIATE');
    expect((await rejection()).code).toBe('database-locked');
    other.close();
    await (await open()).close();
  });

  it.each([
    ['removed', (): Promise<void> => rm(file)],
    ['replaced', (): Promise<void> => rename(`${file}.backup`, file)],
  ])('neither writes nor reads any more when the file is %s while it is open', async (_, change) => {
    const database = await open();
    await writeFile(`${file}.backup`, 'another file');
    await change();
    const { municipalities, installation } = createStores(database);
    const refusal = { code: 'database-unreachable' };
    await expect(municipalities.insert(aMunicipality())).rejects.toMatchObject(refusal);
    await expect(installation.ping()).rejects.toMatchObject(refusal);
    await database.close();
  });

  it('undoes a migration that fails half-way', async () => {
    const blocking = new Sqlite(file);
    blocking.exec(
      `CREATE TABLE "migration" (id integer PRIMARY KEY AUTOINCREMENT, timestamp bigint, name varchar)`,
    );
    blocking.exec('CREATE TABLE "result" (id text)');
    blocking.close();
    await expect(open()).rejects.toThrow(/"result" already exists/);
    const after = new Sqlite(file, { readonly: true });
    const names = after
      .prepare(`SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'`)
      .pluck()
      .all();
    expect(names).toEqual(['migration', 'result']);
    expect(after.prepare('SELECT name FROM "migration"').all()).toEqual([]);
    expect(MIGRATIONS).not.toHaveLength(0);
    after.close();
  });
});

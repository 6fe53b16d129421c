import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SelbstcheckError } from '@selbstcheck/domain';
import { aMunicipality, startPostgres, type StartedPostgres } from '@selbstcheck/testing';
import { DataSource } from 'typeorm';
import { createStores } from '../stores/create-stores.js';
import { openDatabase } from './open-database.js';

describe('opening a PostgreSQL database', () => {
  let postgres: StartedPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  async function rejection(url: string): Promise<SelbstcheckError> {
    const error: unknown = await openDatabase({ kind: 'postgres', url }).then(
      (database) => database.close(),
      (reason: unknown) => reason,
    );
    if (!(error instanceof SelbstcheckError))
      throw new Error('It was not refused in words.', { cause: error });
    return error;
  }

  async function administer(statement: string, database = 'postgres'): Promise<string> {
    const url = new URL(postgres.url);
    url.pathname = `/${database}`;
    const connection = await new DataSource({ type: 'postgres', url: url.href }).initialize();
    await connection.query(statement);
    await connection.destroy();
    return url.href;
  }

  async function aFreshDatabase(name: string, options = ''): Promise<string> {
    await administer(`CREATE DATABASE ${name} ${options}`);
    const url = new URL(postgres.url);
    url.pathname = `/${name}`;
    return url.href;
  }

  it('finds its content again', async () => {
    const url = await aFreshDatabase('again');
    const first = await openDatabase({ kind: 'postgres', url });
    await createStores(first).municipalities.insert(aMunicipality());
    await first.close();
    const second = await openDatabase({ kind: 'postgres', url });
    expect(await createStores(second).municipalities.list()).toEqual([aMunicipality()]);
    await second.close();
  });

  it('tells of a server that does not answer a query in time, and works on when it does again', async () => {
    const url = await aFreshDatabase('slow');
    const database = await openDatabase({ kind: 'postgres', url, queryTimeout: 200 });
    const waiting = database.transactions.read((manager) => manager.query('SELECT pg_sleep(1)'));
    await expect(waiting).rejects.toMatchObject({ code: 'database-unreachable' });
    expect(await createStores(database).municipalities.list()).toEqual([]);
    await database.close();
  });

  it('lets several programs start on an empty database at once', async () => {
    const url = await aFreshDatabase('at_once');
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase({ kind: 'postgres', url })));
    for (const database of databases) {
      expect(await createStores(database).municipalities.list()).toEqual([]);
      await database.close();
    }
  });

  it.each([
    '',
    'selbstcheck.sqlite',
    'mysql://localhost/selbstcheck',
    'postgres://localhost:5432',
    'postgres://',
  ])('refuses an address that cannot be one: "%s"', async (url) => {
    expect((await rejection(url)).code).toBe('database-url-invalid');
  });

  it.each([
    ['nothing listens there', (url: URL) => (url.port = '1'), /nothing answers there/],
    ['the password is wrong', (url: URL) => (url.password = 'falsch'), /user name or password/],
    ['the user is unknown', (url: URL) => (url.username = 'niemand'), /user name or password/],
    ['there is no such database', (url: URL) => (url.pathname = '/nirgends'), /no such database/],
  ])('says what to check where %s, without the password', async (_case, change, sentence) => {
    const url = new URL(postgres.url);
    change(url);
    const error = await rejection(url.href);
    expect(error.code).toBe('database-unreachable');
    expect(error.message).toMatch(sentence);
    expect(`${error.message} ${JSON.stringify(error.params)}`).not.toContain(url.password);
  });

  it('refuses a database of a newer version and leaves it as it is', async () => {
    const url = await aFreshDatabase('newer');
    await (await openDatabase({ kind: 'postgres', url })).close();
    await administer(
      `INSERT INTO "migration" ("timestamp", "name") VALUES (1, 'Future2793527200000')`,
      'newer',
    );
    const error = await rejection(url);
    expect(error.code).toBe('database-newer');
    expect(error.params).toEqual({ migration: 'Future2793527200000' });
  });

  it('refuses a database that does not store UTF-8', async () => {
    const url = await aFreshDatabase('ascii', "ENCODING 'SQL_ASCII' TEMPLATE template0");
    expect((await rejection(url)).code).toBe('database-encoding');
  });

  it('goes on after the server dropped its connections, at the latest when each one was tried', async () => {
    const url = await aFreshDatabase('dropping');
    const database = await openDatabase({ kind: 'postgres', url });
    await administer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'dropping'`);
    const { installation } = createStores(database);
    for (let connection = 0; connection < 10; connection += 1)
      await installation.ping().catch(() => undefined);
    await expect(installation.ping()).resolves.toBeUndefined();
    await database.close();
  });

  it('says in words that the server went away, for reads and for writes', async () => {
    const leaving = await startPostgres();
    const database = await openDatabase({ kind: 'postgres', url: leaving.url });
    const { installation, municipalities } = createStores(database);
    await leaving.stop();
    await expect(installation.ping()).rejects.toMatchObject({ code: 'database-unreachable' });
    await expect(municipalities.insert(aMunicipality())).rejects.toMatchObject({
      code: 'database-unreachable',
    });
    await database.close();
  });
});

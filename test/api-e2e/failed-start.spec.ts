import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startServer, startServerInVain } from '@selbstcheck/testing';
import Sqlite from 'better-sqlite3';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'selbstcheck-failed-start-'));
  folder = join(parent, 'data');
  await (await startServer({}, folder)).stop();
});

afterEach(() => rm(parent, { recursive: true, force: true }));

const inDatabase = <Answer>(ask: (database: Sqlite.Database) => Answer): Answer => {
  const database = new Sqlite(join(folder, 'selbstcheck.sqlite'));
  try {
    return ask(database);
  } finally {
    database.close();
  }
};
const serverSettings = (): unknown =>
  inDatabase((database) =>
    database.prepare(`SELECT "fact" FROM "installation_fact" WHERE "name" = 'server'`).get(),
  );

describe('a start that fails', () => {
  it('ends the program also where it listens already, and with the reason', async () => {
    inDatabase((database) =>
      database.exec(
        `CREATE TRIGGER refuse BEFORE INSERT ON "one_time_link" BEGIN SELECT RAISE(ABORT, 'no room left'); END`,
      ),
    );
    const { exitCode, output } = await startServerInVain({}, folder);
    expect(exitCode).toBe(1);
    expect(output).toContain('no room left');
  });

  it('has told workers what the server is set to before it prepared anything', async () => {
    await writeFile(`${folder}-erasures.jsonl`, 'no register\n');
    const { output } = await startServerInVain({ TIME_ZONE: 'Europe/Lisbon' }, folder);
    expect(output).toMatch(/^Error \[erasure-register-damaged\]/);
    expect(serverSettings()).toMatchObject({ fact: expect.stringContaining('Europe/Lisbon') });
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { setUp, signIn, demonstrationAccount, startServer, startServerInVain } from '@selbstcheck/testing';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { call } from './call.js';

/** An account that may not write where root made a folder read-only. */
const NOBODY = { uid: 65_534, gid: 65_534 };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-start-'));
});

afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true, force: true });
});

describe('starting the server', () => {
  it('says where it is, that only this machine reaches it, and keeps the data for the second start', async () => {
    const first = await startServer({ DEMO_DATA: 'on' }, folder);
    expect(first.output()).toMatch(/runs on http:\/\/localhost:\d+\nOnly this machine can reach it/);
    const account = demonstrationAccount(first, 'coordination');
    const headers = await signIn(first.url, account);
    const before = await call(first.url, endpoints.listMunicipalities, { headers });
    await first.stop();
    const second = await startServer({ DEMO_DATA: 'on' }, folder);
    // the session is kept as well: whoever was signed in works on
    const after = await call(second.url, endpoints.listMunicipalities, { headers });
    await second.stop();
    expect(before.municipalities).toHaveLength(2);
    expect(after).toEqual(before);
  });

  it('cannot be reached through another address of this machine', async () => {
    const server = await startServer({}, folder);
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    const { port } = new URL(server.url);
    for (const { address } of others) {
      await expect(fetch(`http://${address}:${port}/api/health`)).rejects.toThrow();
    }
    await server.stop();
    expect(server.output()).toContain('loopback');
  });

  it('refuses a port on which another program answers under ::1, where browsers look for localhost too', async () => {
    const other = createServer((socket) => socket.end());
    other.listen({ host: '::1', port: 0 });
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { exitCode, output } = await startServerInVain({ PORT: String(port) }, folder);
    other.close();
    expect(output).toMatch(new RegExp(`^Error \\[port-in-use\\]: Port ${port} [^\\n]+\\.\\n$`));
    expect(exitCode).toBe(1);
  });

  it('starts without demonstration data when nobody asks for it', async () => {
    const server = await startServer({}, folder);
    const headers = await setUp(server, '');
    await expect(call(server.url, endpoints.listMunicipalities, { headers })).resolves.toEqual({
      municipalities: [],
    });
    await expect(call(server.url, endpoints.administerPeople, { headers })).resolves.toMatchObject({
      people: [{ isOneself: true }],
    });
    await expect(call(server.url, endpoints.getInstallation)).resolves.toMatchObject({
      demonstration: 'never_loaded',
    });
    await server.stop();
  });

  it('refuses a port in use in one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const ended = await startServerInVain({ PORT: String(port) }, folder);
    other.close();
    expectRefusal(ended, 'port-in-use');
    expect(ended.output).toContain(String(port));
  });

  it('refuses a data folder it may not write to and leaves it empty', async () => {
    await chmod(folder, 0o555);
    const user = process.getuid?.() === 0 ? NOBODY : undefined;
    expectRefusal(await startServerInVain({}, folder, user), 'data-folder-read-only');
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a data folder that is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'no folder');
    expectRefusal(await startServerInVain({}, file), 'data-folder-not-a-folder');
  });

  it('refuses a file that is not a database, and leaves it as it is', async () => {
    await writeFile(join(folder, 'selbstcheck.sqlite'), 'This is a letter, not a database. '.repeat(100));
    expectRefusal(await startServerInVain({}, folder), 'database-not-a-database');
  });

  it('refuses a secret of its own that somebody changed, as nothing sealed with it could be read', async () => {
    await (await startServer({}, folder)).stop();
    await writeFile(join(folder, 'secret'), 'changed');
    expectRefusal(await startServerInVain({}, folder), 'secret-unusable');
  });

  it('refuses the database of a newer version and changes nothing in it', async () => {
    const server = await startServer({ DEMO_DATA: 'on' }, folder);
    await server.stop();
    const path = join(folder, 'selbstcheck.sqlite');
    const newer = new Sqlite(path);
    newer.exec(
      `INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')`,
    );
    newer.close();
    const before = await readFile(path);
    expectRefusal(await startServerInVain({}, folder), 'database-newer');
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  it('refuses a PostgreSQL server that does not answer', async () => {
    const DATABASE_URL = 'postgres://nobody:nothing@127.0.0.1:1/none';
    expectRefusal(await startServerInVain({ DATABASE_URL }, folder), 'database-unreachable');
  });

  it.each([
    ['PORT', { PORT: '70000' }],
    ['DEMO_DATA', { DEMO_DATA: 'maybe' }],
    ['TIME_ZONE', { TIME_ZONE: 'Mars/Olympus' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/x' }],
    ['HOST', { HOST: 'everywhere' }],
    ['REDIS_URL', { REDIS_URL: 'localhost' }],
    ['JOBS', { JOBS: 'off' }],
    ['SWEEP_SCHEDULE', { SWEEP_SCHEDULE: 'every day' }],
    ['TRUSTED_PROXY', { TRUSTED_PROXY: 'everybody' }],
    ['RATE_LIMIT', { RATE_LIMIT: '0' }],
    ['REQUIRE_SECOND_FACTOR', { REQUIRE_SECOND_FACTOR: 'sometimes' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://127.0.0.1:2525' }],
    ['OIDC_ISSUER', { OIDC_ISSUER: 'http://login.kommune.example' }],
    ['OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://login.kommune.example' }],
    ['OIDC_GROUPS', { OIDC_GROUPS: '[{"group":"a","role":"mayor"}]' }],
  ])('refuses a wrong or missing %s and names it', async (variable, environment) => {
    const ended = await startServerInVain(environment, folder);
    expectRefusal(ended, 'configuration-invalid');
    expect(ended.output).toContain(variable);
    expect(await readdir(folder)).toEqual([]);
  });
});

function expectRefusal(
  { exitCode, output }: { exitCode: number | null; output: string },
  code: string,
): void {
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(output).toMatch(new RegExp(`^Error \\[${code}\\]: [A-Z"].+\\.\\n$`));
  expect(exitCode).toBe(1);
}

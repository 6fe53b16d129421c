import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import {
  demonstrationAccount,
  FIRST_PERSON,
  setUp,
  signIn,
  startServer,
  startServerInVain,
  type DemonstrationRole,
  type RunningServer,
} from '@selbstcheck/testing';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, refused } from './call.js';
import { expectRefusal } from './refusal.js';

const ROLES: readonly DemonstrationRole[] = [
  'installation_admin',
  'coordination',
  'contributor',
  'steering',
  'viewer',
];

let folder: string;
let server: RunningServer | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-first-'));
});

afterEach(async () => {
  await server?.stop();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function start(environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  await server?.stop();
  server = await startServer(environment, folder);
  return server;
}

/** The secret of the set-up link that a server printed, if it printed one. */
const setUpToken = ({ output }: RunningServer): string | undefined =>
  /http:\/\/localhost:\d+\/einrichten#([A-Za-z0-9_-]{43})$/m.exec(output())?.[1];

const setUpWith = (token: string) => ({
  body: { token, name: 'Zweite Person', ...FIRST_PERSON, language: 'de', municipality: 'Bergdorf' },
});

describe('the first start of an empty installation', () => {
  it('prints a link instead of a password, which makes one account and then works no more', async () => {
    const { url, output } = await start();
    expect(output()).not.toMatch(/@|password/i);
    const token = setUpToken(server!)!;
    expect(token).toBeDefined();
    await expect(call(url, endpoints.getInstallation)).resolves.toMatchObject({
      needsSetUp: true,
      demonstration: 'never_loaded',
      reachableFrom: 'this_machine',
    });
    const headers = await setUp(server!, 'Auental');
    await expect(call(url, endpoints.getSession, { headers })).resolves.toMatchObject({
      session: {
        person: { name: 'Erste Person', isInstallationAdmin: true },
        memberships: [{ municipality: 'Auental', role: 'coordination' }],
      },
    });
    await expect(call(url, endpoints.getInstallation)).resolves.toMatchObject({ needsSetUp: false });
    expectRefusal(await refused(url, endpoints.setUp, setUpWith(token)), 'link-invalid', /works once/);
  });

  it('makes another link at each start, and none once somebody used it', async () => {
    const first = setUpToken(await start());
    const { url } = await start();
    const second = setUpToken(server!);
    expect(second).toBeDefined();
    expect(second).not.toBe(first);
    expectRefusal(await refused(url, endpoints.setUp, setUpWith(first!)), 'link-invalid', /works once/);
    await setUp(server!);
    const { output } = await start();
    expect(setUpToken(server!)).toBeUndefined();
    expect(output()).not.toContain('einrichten');
  });

  it('lets nobody guess or look up the link in the data folder', async () => {
    const token = setUpToken(await start())!;
    await expectNotStored([token]);
  });
});

describe('the first start with demonstration data', () => {
  it('prints one account for each role, once, and says how to start without', async () => {
    const { url, output } = await start({ DEMO_DATA: 'on' });
    expect(output()).toContain('npm start -- --no-demo');
    const accounts = ROLES.map((role) => demonstrationAccount(server!, role));
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(ROLES.length);
    for (const account of accounts) await signIn(url, account);
    await expectNotStored(accounts.map(({ password }) => password));

    const again = await start({ DEMO_DATA: 'on' });
    for (const { email, password } of accounts) {
      expect(again.output()).not.toContain(email);
      expect(again.output()).not.toContain(password);
    }
    expect(setUpToken(again)).toBeUndefined();
    for (const account of accounts) await signIn(again.url, account);
  });

  it('makes passwords that no other installation has', async () => {
    await start({ DEMO_DATA: 'on' });
    const other = await startServer({ DEMO_DATA: 'on' });
    const passwords = [server!, other].flatMap((each) =>
      ROLES.map((role) => demonstrationAccount(each, role).password),
    );
    await other.stop();
    expect(new Set(passwords).size).toBe(2 * ROLES.length);
  });

  it('shows the accounts although the port is taken, as they are not shown again', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const ended = await startServerInVain({ DEMO_DATA: 'on', PORT: String(port) }, folder);
    other.close();
    expect(ended.exitCode).toBe(1);
    expect(ended.output).toContain('port-in-use');
    const { url } = await start({ DEMO_DATA: 'on' });
    const shown = { output: () => ended.output } as RunningServer;
    for (const role of ROLES) await signIn(url, demonstrationAccount(shown, role));
  });
});

/** None of the files in the data folder holds one of these secrets as it is. */
async function expectNotStored(secrets: readonly string[]): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name)).toContain('selbstcheck.sqlite');
  for (const { parentPath, name } of files) {
    const content = await readFile(join(parentPath, name));
    expect(secrets.filter((secret) => content.includes(secret))).toEqual([]);
  }
}

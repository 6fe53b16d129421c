import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import {
  demonstrationAccount,
  FIRST_PERSON,
  setUp,
  signIn,
  signInAs,
  startServer,
  type RunningServer,
} from '@selbstcheck/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, refused } from './call.js';
import { expectRefusal, runCli, type Outcome } from './cli.js';
import { expectRefusal as expectProblem } from './refusal.js';
import { installationTrail } from './trail.js';

let data: string;
let server: RunningServer;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'selbstcheck-cli-accounts-'));
});

afterEach(async () => {
  await server?.stop();
  await rm(data, { recursive: true, force: true });
});

async function start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  server = await startServer(environment, data);
}

/** The program beside the running server, on the same data. */
const cli = (...args: readonly string[]): Promise<Outcome> => {
  const { port } = new URL(server.url);
  return runCli(args, { DATA_DIR: data, PORT: port });
};

/** What the program printed, as signed-in tests read it from a server. */
const printed = (stdout: string): RunningServer => ({ ...server, output: () => stdout });

const setUpWith = (token: string, email: string) => ({
  body: { token, name: 'Zweite Person', ...FIRST_PERSON, email, language: 'de', municipality: null },
});

const tokenIn = (text: string): string => /#([A-Za-z0-9_-]{43})$/m.exec(text)?.[1] ?? '';

describe('set-up-link on the terminal', () => {
  it('replaces the link that the server printed, and works once', async () => {
    await start();
    const { exitCode, stdout } = await cli('set-up-link');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/works once, within 24 hours/);
    expect(stdout).toContain(`${server.url}/einrichten#`);
    const email = 'zweite.person@kommune.example';
    const earlier = setUpWith(tokenIn(server.output()), email);
    expectProblem(await refused(server.url, endpoints.setUp, earlier), 'link-invalid', /ask for a new one/);
    await call(server.url, endpoints.setUp, setUpWith(tokenIn(stdout), email));
    const again = setUpWith(tokenIn(stdout), 'dritte.person@kommune.example');
    expectProblem(await refused(server.url, endpoints.setUp, again), 'link-invalid', /ask for a new one/);
  });

  it('lets in a town that lost its only administration', async () => {
    await start();
    await setUp(server);
    const { stdout } = await cli('set-up-link');
    const email = 'neue.verwaltung@kommune.example';
    await call(server.url, endpoints.setUp, setUpWith(tokenIn(stdout), email));
    const headers = await signIn(server.url, { ...FIRST_PERSON, email });
    await expect(call(server.url, endpoints.administerPeople, { headers })).resolves.toMatchObject({
      people: expect.arrayContaining([expect.objectContaining({ email, isInstallationAdmin: true })]),
    });
  });

  it('refuses a port that names no server, and keeps the earlier link', async () => {
    await start();
    expectRefusal(await runCli(['set-up-link'], { DATA_DIR: data, PORT: '0' }), 'configuration-invalid');
    await setUp(server);
    await signIn(server.url, FIRST_PERSON);
  });

  it('takes no further words', async () => {
    await start();
    expectRefusal(await cli('set-up-link', 'now'), 'arguments-invalid');
  });
});

describe('demonstration-accounts on the terminal', () => {
  it('makes new passwords, ends what was open with the old ones, and is in the trail', async () => {
    await start({ DEMO_DATA: 'on' });
    const before = demonstrationAccount(server, 'coordination');
    const headers = await signIn(server.url, before);
    const { exitCode, stdout } = await cli('demonstration-accounts');
    expect(exitCode).toBe(0);
    const after = demonstrationAccount(printed(stdout), 'coordination');
    expect(after.email).toBe(before.email);
    const ended = await refused(server.url, endpoints.listMunicipalities, { headers });
    expectProblem(ended, 'sign-in-needed', /sign in/i);
    const old = await refused(server.url, endpoints.signIn, { body: before });
    expectProblem(old, 'sign-in-failed', /password/);
    await signIn(server.url, after);
    const admin = await signInAs(printed(stdout), 'installation_admin');
    const trail = await installationTrail(server.url, admin, 'password_reset');
    expect(trail).toMatchObject([{ actor: { kind: 'system' }, after: { demonstrationAccounts: 5 } }]);
    expect(JSON.stringify(trail)).not.toContain(after.password);
  });

  it('refuses where there is no demonstration', async () => {
    await start();
    expectRefusal(await cli('demonstration-accounts'), 'demonstration-not-loaded');
  });
});

describe('remove-demonstration on the terminal', () => {
  it('removes data and accounts under a running server, and says how to get in', async () => {
    await start({ DEMO_DATA: 'on' });
    const account = demonstrationAccount(server, 'coordination');
    await expect(cli('remove-demonstration')).resolves.toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('the next start prints a link to create the first one'),
    });
    const problem = await refused(server.url, endpoints.signIn, { body: account });
    expectProblem(problem, 'sign-in-failed', /password/);
    await expect(call(server.url, endpoints.getInstallation)).resolves.toMatchObject({
      demonstration: 'removed',
      needsSetUp: true,
    });
    await server.stop();
    await start({ DEMO_DATA: 'on' });
    expect(server.output()).not.toContain(account.email);
    const headers = await setUp(server, '');
    await expect(call(server.url, endpoints.administerMunicipalities, { headers })).resolves.toEqual({
      municipalities: [],
    });
  });
});

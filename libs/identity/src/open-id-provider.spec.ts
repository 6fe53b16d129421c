import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { FixedClock } from '@selbstcheck/testing';
import { OpenIdProvider } from './open-id-provider.js';
import type { OpenIdSettings } from './open-id-settings.js';

const PROVIDER = fileURLToPath(new URL('../../../test/fixtures/openid/provider.mjs', import.meta.url));

interface Greeting {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly publicClientId: string;
}

const ANNA = {
  sub: 'anna-4711',
  email: 'anna.schmidt@auenried.example',
  email_verified: true,
  name: 'Anna Schmidt',
  groups: ['selbstcheck-koordination', 'amt-50'],
};

describe.each([
  ['only in the userinfo', []],
  ['in the ID token', ['--claims-in-id-token']],
])('a real provider that tells about people %s', (_, flags) => {
  let child: ChildProcess;
  let greeting: Greeting;

  beforeAll(async () => {
    child = fork(PROVIDER, flags, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const ended = once(child, 'exit').then(() => Promise.reject(new Error('The provider did not start.')));
    [greeting] = (await Promise.race([once(child, 'message'), ended])) as [Greeting];
  });

  afterAll(async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  });

  const post = async (path: string, body: object) =>
    (await fetch(greeting.issuer + path, { method: 'POST', body: JSON.stringify(body) })).json();

  const visit = async (person: object, address: string) => {
    await post('/test/person', person);
    const { returned } = (await post('/test/visit', { address })) as { returned: string };
    return new URL(returned).search;
  };

  const identity = (change: Partial<OpenIdSettings> = {}) =>
    new OpenIdProvider(
      {
        issuer: greeting.issuer,
        clientId: greeting.clientId,
        clientSecret: greeting.clientSecret,
        redirectUri: 'http://localhost:9/api/sign-in/return',
        scopes: ['email', 'profile', 'groups'],
        groupsClaim: 'groups',
        allowInsecureLoopback: true,
        ...change,
      },
      new FixedClock(),
    );

  it('vouches for a person with address, name and groups', async () => {
    const provider = identity();
    const { address, flow } = await provider.begin();
    await expect(provider.complete(flow, await visit(ANNA, address))).resolves.toEqual({
      issuer: greeting.issuer,
      subject: 'anna-4711',
      email: 'anna.schmidt@auenried.example',
      name: 'Anna Schmidt',
      groups: ['selbstcheck-koordination', 'amt-50'],
    });
  });

  it('does the same for a public client, and in a process that did not begin the sign-in', async () => {
    const settings = { clientId: greeting.publicClientId, clientSecret: null };
    const { address, flow } = await identity(settings).begin();
    const returned = await visit(ANNA, address);
    await expect(identity(settings).complete(flow, returned)).resolves.toMatchObject({
      subject: 'anna-4711',
    });
  });

  it('does not vouch for an address that it did not verify', async () => {
    const provider = identity();
    const { address, flow } = await provider.begin();
    const returned = await visit({ ...ANNA, sub: 'ben', email_verified: false }, address);
    await expect(provider.complete(flow, returned)).resolves.toMatchObject({ subject: 'ben', email: null });
  });

  it('gives each sign-in a state, a nonce and a challenge of its own, and keeps the verifier from the address', async () => {
    const provider = identity();
    const sent = await Promise.all([provider.begin(), provider.begin()]);
    const [one, two] = sent.map(({ address }) => new URL(address).searchParams);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(one?.get(name)).not.toBe(two?.get(name));
    expect(one?.get('code_challenge_method')).toBe('S256');
    expect(one?.get('scope')).toBe('openid email profile groups');
    expect(sent[0]?.address).not.toContain((JSON.parse(sent[0].flow) as { verifier: string }).verifier);
  });

  it('says no when the person does', async () => {
    const provider = identity();
    const { address, flow } = await provider.begin();
    const attempt = provider.complete(flow, await visit({ refuses: true }, address));
    await expect(attempt).rejects.toMatchObject({ code: 'provider-refused' });
  });

  it('takes a code once', async () => {
    const provider = identity();
    const { address, flow } = await provider.begin();
    const returned = await visit(ANNA, address);
    await provider.complete(flow, returned);
    await expect(provider.complete(flow, returned)).rejects.toMatchObject({ code: 'provider-refused' });
  });

  it('does not take a code in the flow of somebody else', async () => {
    const provider = identity();
    const [hers, mine] = [await provider.begin(), await provider.begin()];
    const returned = new URLSearchParams(await visit(ANNA, hers.address));
    returned.set('state', (JSON.parse(mine.flow) as { state: string }).state);
    await expect(provider.complete(mine.flow, `?${returned}`)).rejects.toMatchObject({
      code: 'provider-refused',
    });
  });

  it('refuses a product whose secret is wrong', async () => {
    const provider = identity({ clientSecret: 'another' });
    const { address, flow } = await provider.begin();
    const attempt = provider.complete(flow, await visit(ANNA, address));
    await expect(attempt).rejects.toMatchObject({ code: 'provider-refused' });
  });
});

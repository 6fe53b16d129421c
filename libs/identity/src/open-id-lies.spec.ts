import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { SelbstcheckError } from '@selbstcheck/domain';
import { FixedClock } from '@selbstcheck/testing';
import { CLIENT_ID, CLIENT_SECRET, LyingProvider, type Lies } from './lying-provider.spec-support.js';
import { OpenIdProvider } from './open-id-provider.js';

const REDIRECT = 'https://monitor.auenried.example/return';
const DISCOVERY = '/.well-known/openid-configuration';

const liar = new LyingProvider();
const clock = new FixedClock();
beforeAll(() => liar.start());
afterAll(() => liar.stop());
beforeEach(() => {
  liar.lies = {};
  liar.requests.length = 0;
});

const identity = (issuer = liar.issuer, timeoutSeconds = 10) =>
  new OpenIdProvider(
    {
      issuer,
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      redirectUri: REDIRECT,
      scopes: ['email', 'profile'],
      groupsClaim: 'groups',
      allowInsecureLoopback: true,
    },
    clock,
    timeoutSeconds,
  );

/** Begins, lets the provider learn the nonce, and gives what the browser would bring back. */
async function begun(provider: OpenIdProvider) {
  const { address, flow } = await provider.begin();
  const query = new URL(address).searchParams;
  liar.nonce = query.get('nonce')!;
  return { flow, returned: `?code=c&state=${query.get('state')}` };
}

async function signIn(lies: Lies, provider = identity()) {
  liar.lies = lies;
  const { flow, returned } = await begun(provider);
  return provider.complete(flow, returned);
}

async function errorOf(attempt: Promise<unknown>): Promise<SelbstcheckError> {
  const outcome: unknown = await attempt.catch((error: unknown) => error);
  if (outcome instanceof SelbstcheckError) return outcome;
  throw new Error(`Not an error for people: ${JSON.stringify(outcome)}`);
}

const status = (code: number, body: object) => (response: ServerResponse) =>
  response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const longAgo = Math.floor(Date.now() / 1000) - 3600;

describe('a provider that tells the truth', () => {
  it('is believed, which shows that the lies below are refused for themselves', async () => {
    await expect(signIn({ idToken: { groups: ['it'] } })).resolves.toMatchObject({ subject: 'anna' });
  });
});

describe('an ID token is refused', () => {
  const lies: Record<string, Lies> = {
    'of another issuer': { idToken: { iss: 'https://other.example' } },
    'of another sign-in (nonce)': { idToken: { nonce: 'another' } },
    'without a nonce': { idToken: { nonce: undefined } },
    'for another product (audience)': { idToken: { aud: 'another' } },
    'for several products, made out to another': { idToken: { aud: [CLIENT_ID, 'b'], azp: 'b' } },
    'that expired an hour ago': { idToken: { iat: longAgo - 300, exp: longAgo } },
    'that never expires': { idToken: { exp: undefined } },
    'without a subject': { idToken: { sub: undefined } },
    'with a subject that cannot be kept': { idToken: { sub: 'x'.repeat(300), email_verified: true } },
    'signed by another key': { signature: 'other key' },
    'that is not signed (alg none)': { signature: 'none' },
    'signed by the secret of the client': { signature: 'client secret' },
    'whose userinfo is about somebody else': { userInfo: { sub: 'ben', groups: ['administrators'] } },
  };

  it.each(Object.keys(lies))('%s', async (name) => {
    expect(await errorOf(signIn(lies[name]!))).toMatchObject({ code: 'provider-invalid' });
  });
});

describe('a return that does not fit is refused', () => {
  it.each([
    ['another state', '?code=c&state=forged', 'provider-invalid'],
    ['no state', '?code=c', 'provider-invalid'],
    ['two codes', '?code=c&code=d&state=STATE', 'provider-invalid'],
    ['neither code nor error', '?state=STATE', 'provider-invalid'],
    ['a refusal that belongs to another sign-in', '?error=access_denied&state=forged', 'provider-invalid'],
    ['a refusal', '?error=access_denied&state=STATE', 'provider-refused'],
  ])('%s', async (_, query, code) => {
    const provider = identity();
    const { flow } = await begun(provider);
    const { state } = JSON.parse(flow) as { state: string };
    expect(await errorOf(provider.complete(flow, query.replace('STATE', state)))).toMatchObject({ code });
  });

  it.each(['', 'null', '[]', '{"state":"s"}', '{"state":1,"nonce":2,"verifier":3}'])(
    'a flow that nobody began: %j',
    async (flow) => {
      const error = await errorOf(identity().complete(flow, '?code=c&state=s'));
      expect(error.code).toBe('provider-invalid');
    },
  );
});

describe('a provider that says something unusable', () => {
  const html = (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>');
  const broken: [string, Lies, string][] = [
    ['calls itself otherwise', { metadata: { issuer: 'https://other.example' } }, 'provider-invalid'],
    [
      'signs in by a script',
      { metadata: { authorization_endpoint: 'javascript:alert(1)' } },
      'provider-invalid',
    ],
    ['has no address to sign in', { metadata: { authorization_endpoint: undefined } }, 'provider-invalid'],
    ['answers with a page', { answer: { [DISCOVERY]: html } }, 'provider-invalid'],
    ['answers the code with a page', { answer: { '/token': html } }, 'provider-invalid'],
    [
      'gives no ID token',
      { answer: { '/token': status(200, { access_token: 'a', token_type: 'bearer' }) } },
      'provider-invalid',
    ],
    [
      'does not take the code',
      { answer: { '/token': status(400, { error: 'invalid_grant' }) } },
      'provider-refused',
    ],
    [
      'does not know the client',
      { answer: { '/token': status(401, { error: 'invalid_client' }) } },
      'provider-refused',
    ],
    ['is out of order', { answer: { [DISCOVERY]: status(503, {}) } }, 'provider-unreachable'],
    ['breaks at the code', { answer: { '/token': status(500, {}) } }, 'provider-unreachable'],
    ['closes in the middle', { answer: { '/token': (r) => r.socket?.destroy() } }, 'provider-unreachable'],
  ];

  it.each(broken)('%s', async (_, lies, code) => {
    const error = await errorOf(signIn(lies));
    expect(error).toMatchObject({ code });
    const port = new URL(liar.issuer).port;
    expect(`${error.message} ${String(error.cause)}`).not.toMatch(
      new RegExp(`${port}|invalid response|access`),
    );
  });

  it('does not answer in time', async () => {
    const error = await errorOf(signIn({ answer: { '/jwks': () => undefined } }, identity(liar.issuer, 0.2)));
    expect(error.code).toBe('provider-unreachable');
  });

  it('is not there', async () => {
    const gone = new LyingProvider();
    await gone.start();
    const { issuer } = gone;
    await gone.stop();
    expect(await errorOf(identity(issuer).begin())).toMatchObject({ code: 'provider-unreachable' });
  });

  it('is never asked without TLS unless that is allowed', async () => {
    const settings = { issuer: liar.issuer, clientId: 'c', clientSecret: null, redirectUri: REDIRECT };
    const strict = { ...settings, scopes: [], groupsClaim: 'groups', allowInsecureLoopback: false };
    expect(await errorOf(new OpenIdProvider(strict, clock).begin())).toMatchObject({
      code: 'provider-invalid',
    });
    expect(liar.requests).toEqual([]);
  });
});

describe('what a provider says about itself', () => {
  const asked = () => liar.requests.filter((path) => path === DISCOVERY).length;

  it('is asked once for many who sign in, and again after an hour', async () => {
    const provider = identity();
    clock.moveTo('2026-03-01T10:00:00.000Z');
    await Promise.all([provider.begin(), provider.begin()]);
    clock.moveTo('2026-03-01T10:59:59.000Z');
    await provider.begin();
    expect(asked()).toBe(1);
    clock.moveTo('2026-03-01T11:00:00.000Z');
    await provider.begin();
    expect(asked()).toBe(2);
  });

  it('is asked again at once after a failure', async () => {
    const provider = identity();
    liar.lies = { answer: { [DISCOVERY]: status(503, {}) } };
    await errorOf(provider.begin());
    liar.lies = {};
    await expect(provider.begin()).resolves.toHaveProperty('address');
  });
});

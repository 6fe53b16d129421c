import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, Problem } from '@selbstcheck/contracts';
import { FIRST_PERSON } from '@selbstcheck/testing';
import { ask, sendBytes, startPublicServer, type BareAnswer, type PublicServer } from './public-server.js';
import { expectRefusal } from './refusal.js';

const HOST = 'selbstcheck.auental.example';
const ORIGIN = `https://${HOST}`;

let server: PublicServer;

beforeAll(async () => {
  server = await startPublicServer({
    PUBLIC_URL: `${ORIGIN}/`,
    SECRET: 'pT7wVq2LxZ9mKc4RbN8sJd3GfH6yUa1E',
    TRUSTED_PROXY: '127.0.0.1',
  });
});

afterAll(async () => {
  await server?.stop();
});

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** As the proxy passes on what a browser asked it for over https. */
const throughProxy = (path: string, { headers, ...rest }: Sent = {}): Promise<BareAnswer> =>
  ask({
    port: server.port,
    path,
    headers: { host: HOST, 'x-forwarded-proto': 'https', ...headers },
    ...rest,
  });

/** Whom the server sees behind a cookie. */
async function emailBehind(cookie: string): Promise<string | null> {
  const { text } = await throughProxy('/api/session', { headers: { cookie } });
  return endpoints.getSession.response.parse(JSON.parse(text)).session?.person.email ?? null;
}

const problemOf = ({ text }: BareAnswer): Problem => Problem.parse(JSON.parse(text));

describe('a server behind a proxy with TLS', () => {
  it('is set up by a link that leads through the proxy', async () => {
    expect(server.output()).toContain(`runs on ${ORIGIN}\n`);
    const [, token] = /https:\/\/selbstcheck\.auental\.example\/einrichten#([\w-]{43})/.exec(
      server.output(),
    )!;
    const body = { token, name: 'Erste Person', ...FIRST_PERSON, language: 'de', municipality: 'Auental' };
    const answer = await throughProxy('/api/set-up', { method: 'POST', body, headers: { origin: ORIGIN } });
    expect(answer.status).toBe(200);
  });

  it('gives cookies that only this host may set, and that never travel without TLS', async () => {
    const answer = await throughProxy('/api/session', { method: 'POST', body: FIRST_PERSON });
    const cookies = answer.headers['set-cookie']!;
    expect(cookies).toHaveLength(2);
    const ends = /Path=\/; HttpOnly; Secure; SameSite=Strict$/;
    for (const cookie of cookies) expect(cookie).toMatch(ends);
    expect(cookies[0]).toMatch(/^__Host-selbstcheck_session=[\w-]{43}\.[0-9a-f]{64}; Path/);
    expect(cookies[1]).toMatch(/^__Host-selbstcheck_device=[\w-]{43}\.[0-9a-f]{64}; Max-Age=31536000; Path/);
    expect(cookies.join()).not.toContain('Domain');

    const [own] = cookies[0]!.split(';');
    expect(await emailBehind(own!)).toBe(FIRST_PERSON.email);
    // without the prefix another host of the domain could have set it
    expect(await emailBehind(own!.replace('__Host-', ''))).toBeNull();
  });

  it('tells browsers to come over https only, with every answer', async () => {
    const nothing = ['/api/nothing', '/assets/nothing.js', '/api/%ff'];
    for (const path of ['/', '/api/installation', '/api/account', ...nothing]) {
      const { headers } = await throughProxy(path);
      expect(headers['strict-transport-security']).toMatch(/^max-age=63072000/);
    }
    const toBrokenHttp = await sendBytes(server.port, 'HELO evil.example\r\n\r\n');
    expect(toBrokenHttp).toMatch(/^HTTP\/1\.1 400 /);
    expect(toBrokenHttp).toMatch(/^strict-transport-security: max-age=63072000/m);
  });

  it('answers under no other name, but for the health check of its own container', async () => {
    for (const host of [
      `localhost:${server.port}`,
      '127.0.0.1',
      'evil.example',
      `${HOST}.evil.example`,
      '',
    ]) {
      const answer = await throughProxy('/api/installation', { headers: { host } });
      if (host !== '') expectRefusal(problemOf(answer), 'host-refused', /does not answer under this name/);
      else expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    const health = await throughProxy('/api/health/live', { headers: { host: `localhost:${server.port}` } });
    expect(health.status).toBe(200);
  });

  it.each([`http://${HOST}`, `https://${HOST}:8443`, 'https://auental.example', 'null'])(
    'refuses a change that a page of %s asks for',
    async (origin) => {
      const answer = await throughProxy('/api/session', {
        method: 'POST',
        body: FIRST_PERSON,
        headers: { origin },
      });
      expectRefusal(problemOf(answer), 'cross-site-refused', /another website/);
    },
  );
});

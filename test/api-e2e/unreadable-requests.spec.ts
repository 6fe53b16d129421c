import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { as } from './town.js';
import { refused } from './call.js';
import { ask, sendBytes } from './public-server.js';
import { expectRefusal } from './refusal.js';
import { startSmallTown, type SmallTown } from './small-town.js';
import { installationTrail } from './trail.js';

let town: SmallTown;
let port: number;

beforeAll(async () => {
  town = await startSmallTown();
  port = Number(new URL(town.url).port);
});

afterAll(async () => {
  await town?.server.stop();
});

describe('what is no proper request', () => {
  it.each(['TRACE', 'PATCH', 'PROPFIND'])('is refused where its method is %s', async (method) => {
    const headers = { host: `localhost:${port}`, cookie: town.first.cookie };
    const { status, text } = await ask({ port, path: '/api/account', method, headers });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain(town.first.cookie);
  });

  it.each([
    ['a target that is no address', 'GET http://[ HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    [
      'two lengths',
      'POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
    ],
    [
      'a length and chunks',
      'POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['headers without end', `GET / HTTP/1.1\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`],
    ['no HTTP at all', 'HELO evil.example\r\n\r\n'],
  ])('is refused where it is %s, in words and without a stack', async (_, bytes) => {
    const text = await sendBytes(port, bytes);
    expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(text).toContain('application/problem+json');
    expect(text).toMatch(/^content-security-policy: default-src 'none'/m);
    expect(text).not.toMatch(/\bat \w|node_modules|\.js/);
  });

  it('finds nothing outside the web app', async () => {
    for (const path of [
      '/../package.json',
      '/assets/..%2f..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/secret',
      '/assets/%00',
    ]) {
      const { text } = await ask({ port, path, headers: { host: `localhost:${port}` } });
      expect(text).not.toContain('"dependencies"');
      expect(text).not.toMatch(/ENOENT|\/work|node_modules/);
    }
  });

  it('is noted where a session asks for what cannot be', async () => {
    const { url, first } = town;
    const params = { municipalityId: "x' OR 1=1 --", roundId: '../../etc/passwd' };
    const problem = await refused(url, endpoints.getOverview, as(first, { params }));
    expectRefusal(problem, 'municipality-not-found', /no such municipality/);
    const [entry] = await installationTrail(url, first, 'request_refused');
    expect(entry).toMatchObject({ actor: { kind: 'person' }, after: { code: 'municipality-not-found' } });
    expect(JSON.stringify(entry)).not.toMatch(/passwd|OR 1=1/);
  });
});

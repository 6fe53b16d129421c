import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, endpoints, Problem, type ProblemCode } from '@selbstcheck/contracts';
import { FIRST_PERSON, smallReport } from '@selbstcheck/testing';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { as, importReport } from './town.js';
import { refused, send } from './call.js';
import { expectRefusal } from './refusal.js';
import { startSmallTown, type SmallTown } from './small-town.js';
import { refusedCodes } from './trail.js';

let town: SmallTown;
let port: number;

beforeAll(async () => {
  town = await startSmallTown();
  port = Number(new URL(town.url).port);
});

afterAll(async () => {
  await town?.server.stop();
});

const assetOf = async (): Promise<string> => {
  const page = await (await fetch(`${town.url}/`)).text();
  return /\/assets\/[\w.-]+\.js/.exec(page)![0];
};

/** What every answer has to carry. */
function expectHardened(headers: Headers): void {
  const policy = headers.get('content-security-policy') ?? '';
  const directives = new Map(
    policy.split(';').map((part) => part.trim().split(/ (.*)/s) as [string, string]),
  );
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('script-src')).toBe("'self'");
  expect(directives.get('style-src')).toBe("'self'");
  expect(directives.get('frame-ancestors')).toBe("'none'");
  expect(directives.get('base-uri')).toBe("'none'");
  expect(directives.get('form-action')).toBe("'self'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(headers.get('access-control-allow-origin')).toBeNull();
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('server')).toBeNull();
}

describe('the headers that tell a browser what to refuse', () => {
  it('come with pages, screens, assets, answers and files', async () => {
    const { url, first, municipalityId } = town;
    const roundId = await importReport(url, municipalityId, first, smallReport());
    const answers = [
      await fetch(`${url}/`),
      await fetch(`${url}/anmelden`),
      await fetch(url + (await assetOf())),
      await send(url, endpoints.getInstallation),
      await send(url, endpoints.exportRound, as(first, { params: { municipalityId, roundId } })),
    ];
    for (const { headers, status } of answers) {
      expect(status).toBe(200);
      expectHardened(headers);
    }
  });

  it('come with refusals', async () => {
    const { url, first } = town;
    const large = { name: 'x'.repeat(1_200_000), language: 'de' };
    const unfinished = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"email":' };
    const foreign = { body: FIRST_PERSON, headers: { origin: 'https://evil.example' } };
    const answers: [Response, ProblemCode][] = [
      [await fetch(`${url}/assets/nothing.js`), 'not-found'],
      [await fetch(`${url}/api/nothing`), 'not-found'],
      [await send(url, endpoints.getAccount), 'sign-in-needed'],
      [await send(url, endpoints.signIn, foreign), 'cross-site-refused'],
      [await send(url, endpoints.changeAccount, as(first, { body: large })), 'request-too-large'],
      [await fetch(addressOf(url, endpoints.signIn), unfinished), 'request-invalid'],
    ];
    for (const [answer, code] of answers) {
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expectHardened(answer.headers);
      expectRefusal(Problem.parse(await answer.json()), code);
    }
  });

  it('forbid everything with an answer to what is no address', async () => {
    const answer = await fetch(`${town.url}/api/%ff`);
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expectRefusal(Problem.parse(await answer.json()), 'request-invalid', /not understood/);
  });

  it('keep personal answers out of every cache', async () => {
    for (const path of ['/api/account', '/api/installation', '/api/nothing']) {
      expect((await fetch(town.url + path)).headers.get('cache-control')).toBe('no-store');
    }
    expect((await fetch(`${town.url}/`)).headers.get('cache-control')).toBe('no-cache');
  });
});

describe('the page', () => {
  it('holds no script or style of its own, and loads nothing from elsewhere', async () => {
    const page = await (await fetch(`${town.url}/`)).text();
    expect(page).toMatch(/<script[^>]+src="\/assets\//);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});

describe('a body that is too large', () => {
  it('is refused where it is no file, and noted', async () => {
    const body = { name: 'x'.repeat(1025 * 1024), language: 'de' };
    const problem = await refused(town.url, endpoints.changeAccount, as(town.first, { body }));
    expectRefusal(problem, 'request-too-large', /more text than fits/);
    expect((await refusedCodes(town.url, town.first))[0]).toBe('request-too-large');
  });

  it('is refused also where it does not say how large it is', async () => {
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    let text = '';
    socket.on('data', (part: string) => (text += part));
    socket.on('error', () => undefined);
    socket.write(
      `POST /api/session HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\n` +
        'Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n',
    );
    const chunk = ' '.repeat(16 * 1024);
    for (let sent = 0; sent < 80; sent += 1) socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
    socket.end('0\r\n\r\n');
    await once(socket, 'close');
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(text).toContain('"request-too-large"');
  });

  it('of deeply nested JSON, or with keys that reach for the prototype, is only not understood', async () => {
    for (const body of [
      '['.repeat(50_000),
      '{"__proto__":{"isInstallationAdmin":true}}',
      'null',
      '"x"',
      '[]',
    ]) {
      const answer = await fetch(addressOf(town.url, endpoints.signIn), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expectRefusal(Problem.parse(await answer.json()), 'request-invalid', /not understood/);
    }
  });
});

describe('a file from nobody known', () => {
  it.each([
    ['a stranger', {}],
    ['a forged session', { cookie: `selbstcheck_session=${'A'.repeat(43)}.${'0'.repeat(64)}` }],
    ['a wrong API token', { authorization: `Bearer scm_${'A'.repeat(43)}` }],
  ])('(%s) is refused while most of it is still to come', async (_, headers: Record<string, string>) => {
    const { url, municipalityId } = town;
    for (const endpoint of [endpoints.previewAuswertung, endpoints.commitAuswertung]) {
      const upload = request(addressOf(url, endpoint, { municipalityId }), {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/octet-stream',
          'content-length': String(19 * 1024 * 1024),
        },
      });
      upload.write(smallReport());
      const [answer] = (await once(upload, 'response')) as [IncomingMessage];
      expectRefusal(Problem.parse(JSON.parse(await text(answer))), 'sign-in-needed', /sign in/);
      upload.destroy();
    }
  });
});

describe('a file', () => {
  it('is always to be kept, never shown in the browser, and no upload is served again', async () => {
    const { url, first, municipalityId } = town;
    const script = `${smallReport('Auental')}\n<script>alert(1)</script>\n`;
    const file = new TextEncoder().encode(script);
    const preview = await send(
      url,
      endpoints.previewAuswertung,
      as(first, { params: { municipalityId }, file }),
    );
    expect(preview.headers.get('content-type')).toMatch(/^application\/json/);
    const params = { municipalityId };
    for (const answer of [
      await send(url, endpoints.exportAccount, as(first)),
      await send(url, endpoints.exportAudit, as(first, { params, query: { format: 'csv' } })),
      await send(url, endpoints.exportInstallationAudit, as(first, { query: { format: 'json' } })),
    ]) {
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[\w.-]+"; filename\*=UTF-8''/,
      );
      expect(answer.headers.get('content-type')).not.toMatch(/html|xml|svg/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('somebody who asks too often', () => {
  it('has to wait, is told so, and leaves a note; pages and health checks go on', async () => {
    const busy = await startSmallTown({ RATE_LIMIT: '60' });
    const answers = [];
    for (let asked = 0; asked < 61; asked += 1) answers.push(await send(busy.url, endpoints.getInstallation));
    const last = answers.at(-1)!;
    expect(last.headers.get('retry-after')).toMatch(/^\d+$/);
    expectHardened(last.headers);
    expectRefusal(Problem.parse(await last.json()), 'too-many-requests', /Wait a minute/);
    expect((await fetch(`${busy.url}/`)).status).toBe(200);
    expect((await fetch(`${busy.url}/api/health`)).status).toBe(200);
    await busy.server.stop();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Problem } from '@selbstcheck/contracts';
import type { RunningServer, SignedInHeaders } from '@selbstcheck/testing';
import { once } from 'node:events';
import { connect } from 'node:net';
import { startSmallTown } from './small-town.js';

let server: RunningServer;
let headers: SignedInHeaders;
let municipalityId: string;

beforeAll(async () => {
  ({ server, first: headers, municipalityId } = await startSmallTown());
});

afterAll(async () => {
  await server?.stop();
});

/** Sends a request line as it is, which fetch would tidy first, and gives status and body. */
async function sendRaw(...lines: readonly string[]): Promise<{ status: number; body: string }> {
  const { port } = new URL(server.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(`${lines.join('\r\n')}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  let answer = '';
  socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
  await once(socket, 'close');
  return {
    status: Number(/^HTTP\/1.1 (\d+)/.exec(answer)?.[1]),
    body: answer.slice(answer.indexOf('\r\n\r\n') + 4),
  };
}

describe('odd addresses', () => {
  it.each(['//', '//api/health', '/%00', '/kommunen/a%2Fb'])('%s is a screen', async (path) => {
    await expect(sendRaw(`GET ${path} HTTP/1.1`)).resolves.toMatchObject({
      status: 200,
      body: expect.stringContaining('<!doctype html>'),
    });
  });

  it.each([
    ['an asset of an earlier build', '/assets/index-gone.js', 404, 'not-found'],
    ['nothing of the interface', '/api/nothing', 404, 'not-found'],
    ['a sign that no id has', '/api/municipalities/own/rounds/a%00b/overview', 400, 'request-invalid'],
    ['a sign in the id of a municipality', '/api/municipalities/a%00b/audit', 404, 'municipality-not-found'],
    ['an id of 10,000 signs', `/api/municipalities/${'x'.repeat(10_000)}/members`, 404, 'not-found'],
    ['an address of the time before municipalities', '/api/rounds/a/overview', 404, 'not-found'],
    ['an encoding that breaks off', '/%E0%A4%A', 400, 'request-invalid'],
  ])('%s is a problem: %s', async (_, path, status, code) => {
    const answer = await fetch(`${server.url}${path.replace('/own/', `/${municipalityId}/`)}`, { headers });
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Problem.parse(await answer.json())).toMatchObject({ status, code });
  });

  it.each([
    ['a method that does not exist', ['BREW / HTTP/1.1']],
    ['headers over 16 kB', ['GET / HTTP/1.1', `X-Long: ${'a'.repeat(20_000)}`]],
  ])('%s gets the problem of an unreadable request', async (_, lines) => {
    const { status, body } = await sendRaw(...lines);
    expect(status).toBe(400);
    expect(Problem.parse(JSON.parse(body))).toMatchObject({ status: 400, code: 'request-invalid' });
  });
});

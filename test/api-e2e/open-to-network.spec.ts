import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints, Problem } from '@selbstcheck/contracts';
import { startServer, startServerInVain } from '@selbstcheck/testing';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from './call.js';

const SECRET = randomBytes(32).toString('hex');
const PUBLIC_URL = 'https://selbstcheck.kommune.example';
/** Every address 127.x.y.z is this machine's, but a server on 127.0.0.1 does not listen on them. */
const ANOTHER_ADDRESS = '127.0.0.2';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-open-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a server that others could reach', () => {
  it.each([
    ['no public address', { SECRET }, 'PUBLIC_URL'],
    ['an address without TLS', { PUBLIC_URL: 'http://selbstcheck.kommune.example', SECRET }, 'https://'],
    ['an address with a path', { PUBLIC_URL: `${PUBLIC_URL}/monitor`, SECRET }, 'PUBLIC_URL'],
    ['no secret', { PUBLIC_URL }, 'SECRET'],
    ['a short secret', { PUBLIC_URL, SECRET: SECRET.slice(0, 20) }, 'SECRET'],
    ['the secret of an example', { PUBLIC_URL, SECRET: `please-change-me-${SECRET}` }, 'SECRET'],
    ['a monotonous secret', { PUBLIC_URL, SECRET: 'a'.repeat(64) }, 'SECRET'],
  ])('does not start with %s, says what is wanted, and makes nothing', async (_, environment, wanted) => {
    const ended = await startServerInVain({ HOST: '0.0.0.0', ...environment }, folder);
    expect(ended.output).toMatch(/^Error \[configuration-invalid\]: [^\n]+\.\n$/);
    expect(ended.output).toContain(wanted);
    expect(ended.output).not.toContain(SECRET);
    expect(ended.exitCode).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not start behind a proxy of the same machine without a secret either', async () => {
    const { exitCode, output } = await startServerInVain({ PUBLIC_URL }, folder);
    expect(output).toMatch(/^Error \[configuration-invalid\]: .*SECRET/);
    expect(exitCode).toBe(1);
  });

  it('does not start on an address that is not its machine’s', async () => {
    const environment = { HOST: '192.0.2.1', PUBLIC_URL, SECRET };
    const { exitCode, output } = await startServerInVain(environment, folder);
    expect(output).toMatch(/^Error \[host-not-here\]: [^\n]*192\.0\.2\.1[^\n]*\.\n$/);
    expect(exitCode).toBe(1);
  });

  it('answers on all addresses, under its public name only, and says that others can reach it', async () => {
    const port = await freePort();
    const own = `localhost:${port}`;
    const server = await startServer(
      { HOST: '0.0.0.0', PORT: String(port), PUBLIC_URL: `http://${own}`, SECRET },
      folder,
    );
    try {
      expect(server.output()).toContain('Others can reach it');
      await expect(call(server.url, endpoints.getInstallation)).resolves.toMatchObject({
        reachableFrom: 'network',
      });
      await expect(askAs(own, port)).resolves.toMatchObject({ status: 200 });
      for (const host of [`${ANOTHER_ADDRESS}:${port}`, 'evil.example']) {
        const { status, body } = await askAs(host, port);
        expect(status).toBe(403);
        expect(Problem.parse(JSON.parse(body))).toMatchObject({ code: 'host-refused' });
      }
      expect(await readdir(folder)).not.toContain('secret');
    } finally {
      await server.stop();
    }
  });
});

/** Asks the other address of this machine under a host name. */
function askAs(host: string, port: number): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const path = '/api/installation';
    request({ hostname: ANOTHER_ADDRESS, port, path, headers: { host } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      answer.on('end', () => resolve({ status: answer.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '0.0.0.0');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { startServer, type RunningServer } from '@selbstcheck/testing';
import { request } from 'node:http';
import { call, refused } from './call.js';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ DEMO_DATA: 'on' });
});

afterAll(async () => {
  await server?.stop();
});

describe('what only this machine may do', () => {
  it('answers no foreign host name, as DNS rebinding would bring one', async () => {
    const { hostname, port } = new URL(server.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(
        { hostname, port, path: '/api/municipalities', headers: { host: 'evil.example' } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it.each([
    ['origin', 'https://evil.example'],
    ['origin', 'null'],
    ['sec-fetch-site', 'cross-site'],
  ])('refuses to change anything for another website (%s: %s)', async (header, value) => {
    const problem = await refused(server.url, endpoints.removeDemonstration, {
      headers: { [header]: value },
    });
    expect(problem).toMatchObject({ status: 403, code: 'cross-site-refused' });
    const { municipalities } = await call(server.url, endpoints.listMunicipalities);
    expect(municipalities).toHaveLength(2);
  });

  it('sends a content security policy that lets nothing come from elsewhere', async () => {
    const { headers } = await fetch(`${server.url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

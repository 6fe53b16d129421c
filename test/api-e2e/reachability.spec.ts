import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, endpoints, Problem, type Endpoint } from '@selbstcheck/contracts';
import { signInAs, startServer, type RunningServer, type SignedInHeaders } from '@selbstcheck/testing';
import { request } from 'node:http';
import { call, refused } from './call.js';
import { expectRefusal } from './refusal.js';
import { paramsFor } from './town.js';
import { refusedCodes } from './trail.js';

let server: RunningServer;
let admin: SignedInHeaders;
let coordination: SignedInHeaders;

beforeAll(async () => {
  server = await startServer({ DEMO_DATA: 'on' });
  admin = await signInAs(server, 'installation_admin');
  coordination = await signInAs(server, 'coordination');
});

afterAll(async () => {
  await server?.stop();
});

const municipalities = () => call(server.url, endpoints.listMunicipalities, { headers: coordination });

describe('what only the pages of this server may do', () => {
  it('answers no foreign host name, as DNS rebinding would bring one', async () => {
    const problem = await askUnder('evil.example');
    expectRefusal(problem, 'host-refused', /only under http:\/\/localhost/);
    await expect(refusedCodes(server.url, admin)).resolves.toContain('host-refused');
  });

  it.each([
    ['origin', 'https://evil.example'],
    ['origin', 'null'],
    ['origin', 'http://localhost:1'],
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
  ])(
    'refuses to change anything for another website, although the browser sends its cookies (%s: %s)',
    async (header, value) => {
      const before = (await refusedCodes(server.url, admin)).length;
      const problem = await refused(server.url, endpoints.removeDemonstration, {
        headers: { ...admin, [header]: value },
      });
      expectRefusal(problem, 'cross-site-refused', /another website/);
      expect((await municipalities()).municipalities).toHaveLength(2);
      const codes = await refusedCodes(server.url, admin);
      expect(codes).toHaveLength(before + 1);
      expect(codes[0]).toBe('cross-site-refused');
    },
  );

  it('allows no other origin to read an answer', async () => {
    const origin = 'https://evil.example';
    const { headers } = await fetch(`${server.url}/api/installation`, { headers: { origin } });
    const allowing = [...headers.keys()].filter((name) => name.startsWith('access-control-'));
    expect(allowing).toEqual([]);
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

describe('a GET, as link scanners and prefetching browsers send it', () => {
  const table = Object.entries<Endpoint>(endpoints);
  const addressIn = ({ path }: Endpoint) => path.replace(/:\w+/g, ':');
  const readable = new Set(
    table.filter(([, { method }]) => method === 'GET').map(([, row]) => addressIn(row)),
  );

  it('reaches nothing at an address that only changes something', async () => {
    const [{ id: municipalityId, rounds } = { id: '', rounds: [] }] = (await municipalities()).municipalities;
    const known = { municipalityId, roundId: rounds[0]?.id ?? '' };
    const writing = table.filter(([, row]) => row.method !== 'GET' && !readable.has(addressIn(row)));
    expect(writing.length).toBeGreaterThan(20);
    const before = await call(server.url, endpoints.verifyAudit, { headers: admin });
    const answers = await Promise.all(
      writing.map(async ([name, row]) => {
        const address = addressOf(server.url, row, paramsFor(row, known));
        const [asAdmin, asCoordination] = await Promise.all([
          fetch(address, { headers: admin }),
          fetch(address, { headers: coordination }),
        ]);
        return [name, asAdmin.status, asCoordination.status];
      }),
    );
    expect(answers.filter(([, ...statuses]) => statuses.some((status) => status !== 404))).toEqual([]);
    await expect(call(server.url, endpoints.verifyAudit, { headers: admin })).resolves.toEqual(before);
  });
});

/** What the server answers under a host name that is not its own. */
function askUnder(host: string): Promise<Problem> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: '/api/installation', headers: { host } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      answer.on('end', () => resolve(Problem.parse(JSON.parse(body))));
    })
      .on('error', reject)
      .end();
  });
}

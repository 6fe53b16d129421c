import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, Problem } from '@selbstcheck/contracts';
import { FIRST_PERSON } from '@selbstcheck/testing';
import { newMember, PASSWORD } from './town.js';
import { send } from './call.js';
import { expectRefusal } from './refusal.js';
import { startSmallTown, type SmallTown } from './small-town.js';
import { refusedCodes } from './trail.js';

const WRONG = 'Falsch-Falsch-99-Falsch';

/** Behind a proxy that vouches for the addresses of those who ask. */
let town: SmallTown;

beforeAll(async () => {
  town = await startSmallTown({ TRUSTED_PROXY: '127.0.0.1' });
});

afterAll(async () => {
  await town?.server.stop();
});

interface Attempt {
  readonly from: string;
  readonly email: string;
  readonly password?: string;
  readonly device?: string;
}

const attempt = ({ from, email, password = WRONG, device }: Attempt, { url } = town) =>
  send(url, endpoints.signIn, {
    headers: { 'x-forwarded-for': from, ...(device === undefined ? {} : { cookie: device }) },
    body: { email, password },
  });

/** What each of so many attempts in a row is told: a status or the code of the refusal. */
async function outcomes(count: number, one: (index: number) => Attempt, where = town): Promise<unknown[]> {
  const told: unknown[] = [];
  for (let index = 0; index < count; index += 1) {
    const response = await attempt(one(index), where);
    told.push(response.ok ? response.status : Problem.parse(await response.json()).code);
  }
  return told;
}

const failed = (count: number): string[] => Array<string>(count).fill('sign-in-failed');

async function personWithDevice(email: string): Promise<{ email: string; password: string; device: string }> {
  await newMember(town.server, town.first, town.municipalityId, 'viewer', email);
  const response = await attempt({ from: '198.51.100.1', email, password: PASSWORD });
  const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith('selbstcheck_device='));
  return { email, password: PASSWORD, device: line!.split(';')[0]! };
}

describe('guessing the password of one account', () => {
  it.each([
    ['that exists', FIRST_PERSON.email],
    ['that does not', 'gibt.es.nicht@kommune.example'],
  ])('(%s) has to wait after five attempts, and is told how long', async (_, email) => {
    const from = `192.0.2.${email.length}`;
    expect(await outcomes(5, () => ({ from, email }))).toEqual(failed(5));
    const problem = Problem.parse(await (await attempt({ from, email })).json());
    expectRefusal(problem, 'too-many-attempts', /tried too often.*wait \d+ seconds/);
    expect(problem.params.seconds).toBeGreaterThan(0);
    expect(problem.params.seconds).toBeLessThanOrEqual(30);
    expect((await refusedCodes(town.url, town.first))[0]).toBe('too-many-attempts');
  });

  it('does not lock the victim out elsewhere', async () => {
    const { email, password } = await personWithDevice('opfer@kommune.example');
    await outcomes(6, () => ({ from: '203.0.113.7', email }));
    expect((await attempt({ from: '198.51.100.20', email, password })).status).toBe(200);
  });

  it('does not lock the victim out of a browser known to them behind the same address of the town hall', async () => {
    const { device, ...victim } = await personWithDevice('kollegin@kommune.example');
    const from = '203.0.113.8';
    await outcomes(6, () => ({ from, email: victim.email }));
    expect((await attempt({ from, ...victim })).status).toBe(429);
    expect((await attempt({ from, ...victim, device })).status).toBe(200);
  });

  it('is no faster with the known browser of somebody else', async () => {
    const { device } = await personWithDevice('angreifer@kommune.example');
    const guess = { from: '203.0.113.9', email: FIRST_PERSON.email, device };
    expect(await outcomes(6, () => guess)).toEqual([...failed(5), 'too-many-attempts']);
  });

  it('is no faster where all attempts come at the same moment', async () => {
    const guess = { from: '203.0.113.10', email: FIRST_PERSON.email };
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt(guess)));
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5);
  });

  it('begins anew once the right password was given', async () => {
    const { email, password } = await personWithDevice('vertippt@kommune.example');
    const from = '203.0.113.11';
    await outcomes(4, () => ({ from, email }));
    expect((await attempt({ from, email, password })).status).toBe(200);
    expect(await outcomes(5, () => ({ from, email }))).toEqual(failed(5));
  });
});

describe('guessing at many accounts', () => {
  it('from one address has to wait after fifty attempts, though each account was tried once', async () => {
    const told = await outcomes(51, (index) => ({
      from: '203.0.113.50',
      email: `person.${index}@kommune.example`,
    }));
    expect(told).toEqual([...failed(50), 'too-many-attempts']);
  });

  it('counts a whole IPv6 network as one', async () => {
    const told = await outcomes(6, (index) => ({
      from: `2001:db8:1:2::${index + 1}`,
      email: FIRST_PERSON.email,
    }));
    expect(told).toEqual([...failed(5), 'too-many-attempts']);
  });
});

describe('guessing at one account from everywhere', () => {
  it('has to wait after a hundred attempts, but the victim in a known browser does not', async () => {
    const { email, password, device } = await personWithDevice('begehrt@kommune.example');
    const told = await outcomes(101, (index) => ({ from: `198.18.${index}.1`, email }));
    expect(told).toEqual([...failed(100), 'too-many-attempts']);
    expect((await attempt({ from: '198.51.100.30', email, password, device })).status).toBe(200);
  });
});

describe('without a trusted proxy', () => {
  it('nobody gets new attempts by claiming another address', async () => {
    const open = await startSmallTown();
    const told = await outcomes(
      6,
      (index) => ({ from: `192.0.2.${index}`, email: 'jemand@kommune.example' }),
      open,
    );
    await open.server.stop();
    expect(told).toEqual([...failed(5), 'too-many-attempts']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, Problem, type Endpoint } from '@selbstcheck/contracts';
import { FIRST_PERSON, signIn } from '@selbstcheck/testing';
import { TOTP } from 'otpauth';
import { call, send } from './call.js';
import { MEMBER_ROLES, newMember, paramsFor, PASSWORD, startTowns, type Towns } from './town.js';

/** Who asks: what the table says about each of them is worked out below, apart from the product's own code. */
type Visitor =
  | { readonly name: string; readonly kind: 'nobody' }
  | { readonly name: string; readonly kind: 'half_signed_in' }
  | { readonly name: string; readonly kind: 'admin' }
  | { readonly name: string; readonly kind: 'member'; readonly role: string }
  | { readonly name: string; readonly kind: 'token'; readonly scope: string };

const VISITORS: readonly Visitor[] = [
  { name: 'nobody', kind: 'nobody' },
  { name: 'a password without its second factor', kind: 'half_signed_in' },
  { name: 'installation_admin', kind: 'admin' },
  ...MEMBER_ROLES.map((role) => ({ name: role, kind: 'member', role }) as const),
  { name: 'token to read', kind: 'token', scope: 'read' },
  { name: 'token to import', kind: 'token', scope: 'import' },
];

type Place = 'own' | 'foreign' | 'unknown' | 'none';
const ALLOWED = 'allowed';
/** An administrator may, but there is no such municipality: which of both is noticed first does not matter. */
const LET_IN_TO_NOTHING = 'allowed or municipality-not-found';

/** What the table of endpoints declares for one cell: allowed, or the code of the refusal. */
function declared({ access, scope }: Endpoint, visitor: Visitor, place: Place): string {
  if (access === 'public') return ALLOWED;
  if (visitor.kind === 'nobody') return 'sign-in-needed';
  if (visitor.kind === 'token') {
    if (scope === null || scope !== visitor.scope) return 'not-allowed';
    return place === 'foreign' || place === 'unknown' ? 'municipality-not-found' : ALLOWED;
  }
  if (access === 'session_started') return ALLOWED;
  if (visitor.kind === 'half_signed_in') return 'second-factor-needed';
  if (access === 'signed_in') return ALLOWED;
  if (visitor.kind === 'admin' && access.includes('installation_admin')) {
    return place === 'unknown' ? LET_IN_TO_NOTHING : ALLOWED;
  }
  if (place === 'none') return 'not-allowed';
  if (visitor.kind === 'admin' || place !== 'own') return 'municipality-not-found';
  return access.some((role) => role === visitor.role) ? ALLOWED : 'not-allowed';
}

/** The codes that mean: you may not. Any other outcome means that the door was open. */
const REFUSALS = [
  'sign-in-needed',
  'second-factor-needed',
  'enrolment-needed',
  'not-allowed',
  'municipality-not-found',
  'csrf-token-wrong',
];

const placesOf = ({ path }: Endpoint): readonly Place[] =>
  path.includes(':municipalityId') ? ['foreign', 'unknown', 'own'] : ['none'];

/** These end what the cells after them need. */
const ENDING = ['signOut', 'leaveMunicipality'];

let towns: Towns;
let half: Readonly<Record<string, string>>;
let halfEmail: string;
const tokens: Record<string, Readonly<Record<string, string>>> = {};

beforeAll(async () => {
  towns = await startTowns();
  const { server, own } = towns;
  const { url } = server;
  halfEmail = 'mit.code@kommune.example';
  const whole = await newMember(server, own.people.coordination, own.id, 'coordination', halfEmail);
  const { secret } = await call(url, endpoints.beginSecondFactor, {
    headers: whole,
    body: { password: PASSWORD },
  });
  const code = new TOTP({ secret }).generate();
  await call(url, endpoints.confirmSecondFactor, { headers: whole, body: { code } });
  half = await signIn(url, { email: halfEmail, password: PASSWORD });
  for (const scope of ['read', 'import']) {
    const made = await call(url, endpoints.createToken, {
      headers: own.people.coordination,
      params: { municipalityId: own.id },
      body: { name: scope, scopes: [scope], days: 1 },
    });
    tokens[scope] = { authorization: `Bearer ${made.secret}` };
  }
});

afterAll(async () => {
  await towns?.server.stop();
});

function headersOf(visitor: Visitor): Readonly<Record<string, string>> {
  if (visitor.kind === 'nobody') return {};
  if (visitor.kind === 'half_signed_in') return half;
  if (visitor.kind === 'admin') return towns.admin;
  if (visitor.kind === 'token') return tokens[visitor.scope] ?? {};
  return towns.own.people[visitor.role as (typeof MEMBER_ROLES)[number]];
}

async function outcome(
  endpoint: Endpoint,
  place: Place,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  const town = place === 'foreign' ? towns.foreign : towns.own;
  const municipalityId = place === 'unknown' ? 'nothing' : town.id;
  const params = paramsFor(endpoint, { municipalityId, roundId: town.roundId });
  // an empty body is never what an endpoint wants: whoever gets that far was let in, and nothing is changed
  const body = endpoint.method === 'GET' || endpoint.method === 'DELETE' ? {} : { body: {} };
  const response = await send(towns.server.url, endpoint, { params, headers, ...body });
  if (response.status < 400) return ALLOWED;
  const { code } = Problem.parse(await response.json());
  return REFUSALS.includes(code) ? code : ALLOWED;
}

async function differingCells(
  names: readonly string[],
  visitors: readonly Visitor[],
  headers: (visitor: Visitor) => Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>,
): Promise<{ cells: number; differing: string[] }> {
  const table: Readonly<Record<string, Endpoint>> = endpoints;
  let cells = 0;
  const differing: string[] = [];
  for (const name of names) {
    const endpoint = table[name];
    if (!endpoint) throw new Error(`There is no endpoint ${name}.`);
    for (const place of placesOf(endpoint)) {
      for (const visitor of visitors) {
        cells += 1;
        const expected = declared(endpoint, visitor, place);
        const found = await outcome(endpoint, place, await headers(visitor));
        if (!expected.split(' or ').includes(found))
          differing.push(`${name} ${place} ${visitor.name}: ${found}, not ${expected}`);
      }
    }
  }
  return { cells, differing };
}

describe('every endpoint × every role × own and foreign municipality', () => {
  it('answers as the table declares', async () => {
    const names = Object.keys(endpoints).filter((name) => !ENDING.includes(name));
    const { cells, differing } = await differingCells(names, VISITORS, headersOf);
    expect(differing).toEqual([]);
    expect(cells).toBeGreaterThanOrEqual(names.length * VISITORS.length);
  }, 240_000);

  it('refuses every change by a session without its CSRF token', async () => {
    const { cookie = '' } = towns.own.people.coordination;
    const changing = Object.entries<Endpoint>(endpoints).filter(
      ([, { method, access }]) =>
        method !== 'GET' &&
        (access === 'session_started' || access === 'signed_in' || access.includes('coordination')),
    );
    const answers = await Promise.all(
      changing.map(async ([name, endpoint]) => [name, await outcome(endpoint, 'own', { cookie })]),
    );
    expect(answers.filter(([, code]) => code !== 'csrf-token-wrong')).toEqual([]);
    expect(answers.length).toBeGreaterThan(20);
  });

  it('signs out who is signed in', async () => {
    const fresh = async (visitor: Visitor) => {
      const { url } = towns.server;
      if (visitor.kind === 'member') {
        const email = `${visitor.role}.${towns.own.id.slice(0, 8)}@kommune.example`;
        return signIn(url, { email, password: PASSWORD });
      }
      if (visitor.kind === 'admin') return signIn(url, FIRST_PERSON);
      if (visitor.kind === 'half_signed_in') return signIn(url, { email: halfEmail, password: PASSWORD });
      return headersOf(visitor);
    };
    const { differing } = await differingCells(['signOut'], VISITORS, fresh);
    expect(differing).toEqual([]);
  });

  // who made the tokens leaves last: the tokens end with the membership
  it('lets members leave, and nobody else', async () => {
    const { differing } = await differingCells(['leaveMunicipality'], VISITORS.toReversed(), headersOf);
    expect(differing).toEqual([]);
  });
});

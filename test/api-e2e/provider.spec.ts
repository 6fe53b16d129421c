import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, Session, type Problem } from '@selbstcheck/contracts';
import { FIRST_PERSON, signIn } from '@selbstcheck/testing';
import { z } from 'zod';
import { as, newMember } from './town.js';
import { call, cookieHeaderOf, refused, send } from './call.js';
import { person, startOpenIdProvider, type ProviderPerson, type RunningProvider } from './openid-provider.js';
import { expectRefusal } from './refusal.js';
import { mailLike, startSmallTown, type SmallTown } from './small-town.js';
import { installationTrail, municipalityTrail } from './trail.js';

type Headers = Readonly<Record<string, string>>;

const GRANTS = [
  { group: 'integration', municipality: 'Auental', role: 'coordination' },
  { group: 'jugend', municipality: 'Auental', role: 'contributor', department: 'Jugendamt' },
  { group: 'it', role: 'installation_admin' },
];

let provider: RunningProvider;
let town: SmallTown;

beforeAll(async () => {
  provider = await startOpenIdProvider();
  town = await startSmallTown({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.clientId,
    OIDC_CLIENT_SECRET: provider.clientSecret,
    OIDC_NAME: 'Anmeldung der Stadt',
    OIDC_SCOPES: 'openid profile email groups',
    OIDC_GROUPS: JSON.stringify(GRANTS),
  });
});

afterAll(async () => {
  await town?.server.stop();
  await provider?.stop();
});

/** Goes to the provider and back; gives the browser's cookies and the query it returns with. */
async function visit(who: ProviderPerson, headers: Headers = {}): Promise<{ flow: string; query: string }> {
  await provider.seat(who);
  const begun = await send(town.url, endpoints.beginProviderSignIn, { headers });
  const { address } = z.object({ address: z.string() }).parse(await begun.json());
  const returned = new URL(await provider.visit(address));
  expect(returned.origin + returned.pathname).toBe(`${town.url}/anmelden/zurueck`);
  return { flow: cookieHeaderOf(begun), query: returned.search };
}

const complete = (query: string, headers: Headers) =>
  send(town.url, endpoints.completeProviderSignIn, { headers, body: { query } });
const refuseReturn = (query: string, headers: Headers): Promise<Problem> =>
  refused(town.url, endpoints.completeProviderSignIn, { headers, body: { query } });

/** Signs somebody in through the provider. */
async function enter(who: ProviderPerson): Promise<{ headers: Headers; session: Session }> {
  const { flow, query } = await visit(who);
  const response = await complete(query, { cookie: flow });
  const { session } = z.object({ session: Session }).parse(await response.json());
  return { session, headers: { cookie: cookieHeaderOf(response), 'x-csrf-token': session.csrfToken } };
}

async function refusedToEnter(who: ProviderPerson): Promise<Problem> {
  const { flow, query } = await visit(who);
  return refuseReturn(query, { cookie: flow });
}

const emailBehind = async (headers: Headers): Promise<string | null> =>
  (await call(town.url, endpoints.getSession, { headers })).session?.person.email ?? null;

const lastRefusal = async (): Promise<unknown> =>
  (await installationTrail(town.url, town.first, 'provider_sign_in_refused'))[0]?.after?.code;

describe('signing in with the OpenID provider of the town', () => {
  it('is offered under its name', async () => {
    const { identityProvider } = await call(town.url, endpoints.getInstallation);
    expect(identityProvider).toBe('Anmeldung der Stadt');
  });

  it('asks with a code flow, PKCE, state and nonce, and remembers them in this browser only', async () => {
    const begun = await send(town.url, endpoints.beginProviderSignIn);
    const { address } = z.object({ address: z.string() }).parse(await begun.json());
    const { searchParams, origin } = new URL(address);
    expect(origin).toBe(provider.issuer);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${town.url}/anmelden/zurueck`,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(searchParams.get(name)?.length).toBeGreaterThanOrEqual(43);
    }
    const [cookie = ''] = begun.headers.getSetCookie();
    expect(cookie).toMatch(/^selbstcheck_flow=[^;]+; Max-Age=900; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(decodeURIComponent(cookie)).not.toContain(searchParams.get('state'));
  });

  it('makes a member of who is in a group, and follows the groups from then on', async () => {
    const first = await enter(person('ada', ['jugend', 'chor']));
    expect(first.session).toMatchObject({
      step: 'complete',
      person: { name: 'Name von ada', email: 'ada@stadt.example', isInstallationAdmin: false },
      memberships: [{ municipality: 'Auental', role: 'contributor', department: 'Jugendamt' }],
    });
    const second = await enter(person('ada', ['integration', 'it']));
    expect(second.session.memberships).toMatchObject([{ role: 'coordination', department: null }]);
    expect(second.session.person.isInstallationAdmin).toBe(true);
    await call(town.url, endpoints.administerPeople, as(second.headers));
    const changes = await municipalityTrail(town.url, town.first, town.municipalityId, 'member_changed');
    expect(changes[0]).toMatchObject({ actor: { kind: 'system' }, before: { role: 'contributor' } });

    const out = await refusedToEnter(person('ada', ['chor']));
    expectRefusal(out, 'account-not-entitled', /not entitled.*invitation/);
    expect((await call(town.url, endpoints.getSession, { headers: second.headers })).session).toBeNull();
  });

  it('ends the session that the browser has come to have meanwhile, and no other', async () => {
    const [elsewhere, here] = [await signIn(town.url, FIRST_PERSON), await signIn(town.url, FIRST_PERSON)];
    const { flow, query } = await visit(person('gerda', ['jugend']));
    const cookie = `${here.cookie}; ${flow}`;
    expectRefusal(await refuseReturn('', { cookie }), 'provider-invalid');
    expect(await emailBehind(here)).toBe(FIRST_PERSON.email);
    const response = await complete(query, { cookie });
    expect(await emailBehind({ cookie: cookieHeaderOf(response) })).toBe('gerda@stadt.example');
    expect(await emailBehind(here)).toBeNull();
    expect(await emailBehind(elsewhere)).toBe(FIRST_PERSON.email);
  });

  it('cannot be changed here what the groups give', async () => {
    await enter(person('berta', ['jugend']));
    const params = { municipalityId: town.municipalityId };
    const { members } = await call(town.url, endpoints.listMembers, as(town.first, { params }));
    const { id: memberId } = members.find(({ email }) => email === 'berta@stadt.example')!;
    const body = { role: 'coordination', department: 'Jugendamt', function: null };
    const parts = as(town.first, { params: { ...params, memberId }, body });
    expectRefusal(await refused(town.url, endpoints.changeMember, parts), 'member-by-provider', /groups/);
  });

  it('is refused to who is in no group, and makes no account', async () => {
    expectRefusal(await refusedToEnter(person('fremd', ['chor'])), 'account-not-entitled', /not entitled/);
    expect(await lastRefusal()).toBe('account-not-entitled');
    const { people } = await call(town.url, endpoints.administerPeople, as(town.first));
    expect(JSON.stringify(people)).not.toContain('fremd');
  });

  it('is refused to who said no at the provider', async () => {
    expectRefusal(await refusedToEnter({ refuses: true }), 'provider-refused', /did not confirm/);
    expect(await lastRefusal()).toBe('provider-refused');
  });

  it('never takes over a local account with the same address', async () => {
    const impostor = person('ida', ['it'], FIRST_PERSON.email);
    expectRefusal(await refusedToEnter(impostor), 'address-taken', /address/);
    expect(await lastRefusal()).toBe('address-taken');
  });
});

describe('linking the own account', () => {
  it('lets its owner in both ways, and tells them', async () => {
    const { url, server, first, municipalityId } = town;
    const email = 'lokal@kommune.example';
    const headers = await newMember(server, first, municipalityId, 'viewer', email);
    const { flow, query } = await visit(person('lokal', []), headers);
    const cookie = `${headers.cookie}; ${flow}`;
    await complete(query, { ...headers, cookie });
    expect((await call(url, endpoints.getAccount, as(headers))).isLinkedToProvider).toBe(true);
    await mailLike(server, email, /verbunden/);
    const { session } = await enter(person('lokal', []));
    expect(session.person.email).toBe(email);
    expect(await installationTrail(url, first, 'identity_linked')).toHaveLength(1);
  });

  it('cannot be finished in the session of somebody else', async () => {
    const { url, server, first, municipalityId } = town;
    const email = 'opfer@kommune.example';
    const victim = await newMember(server, first, municipalityId, 'viewer', email);
    const attacker = await signIn(url, FIRST_PERSON);
    const { flow, query } = await visit(person('angreifer', []), attacker);
    const problem = await refuseReturn(query, { ...victim, cookie: `${victim.cookie}; ${flow}` });
    expectRefusal(problem, 'provider-flow-missing', /not begun in this browser/);
    expect((await call(url, endpoints.getAccount, as(victim))).isLinkedToProvider).toBe(false);
  });
});

describe('a return from the provider', () => {
  it('counts only in the browser that left', async () => {
    const { query } = await visit(person('carla', ['jugend']));
    expectRefusal(await refuseReturn(query, {}), 'provider-flow-missing', /not begun in this browser/);
    expect(await lastRefusal()).toBe('provider-flow-missing');
    const other = await visit(person('dora', ['jugend']));
    expectRefusal(await refuseReturn(query, { cookie: other.flow }), 'provider-invalid', /does not fit/);
    expect(await lastRefusal()).toBe('provider-invalid');
  });

  it('counts once', async () => {
    const { flow, query } = await visit(person('emma', ['jugend']));
    const first = await complete(query, { cookie: flow });
    expect(first.status).toBe(200);
    expect(first.headers.getSetCookie().join()).toMatch(/selbstcheck_flow=; .*1970/);
    const replayed = await refuseReturn(query, { cookie: flow });
    expectRefusal(replayed, 'provider-refused', /did not confirm/);
  });

  it.each([
    ['a changed flow', (flow: string) => `${flow.slice(0, -2)}xx`, (query: string) => query],
    ['another code', (flow: string) => flow, (query: string) => query.replace(/code=[^&]+/, 'code=erfunden')],
    [
      'another state',
      (flow: string) => flow,
      (query: string) => query.replace(/state=[^&]+/, 'state=erfunden'),
    ],
    [
      'another issuer',
      (flow: string) => flow,
      (query: string) => query.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example'),
    ],
    ['nothing', (flow: string) => flow, () => ''],
    ['a page of text', (flow: string) => flow, () => `?error=${'<script>'.repeat(500)}`],
  ])('is refused with %s', async (_, ofFlow, ofQuery) => {
    const { flow, query } = await visit(person('frieda', ['jugend']));
    const problem = await refuseReturn(ofQuery(query), { cookie: ofFlow(flow) });
    expect(['provider-invalid', 'provider-refused', 'provider-flow-missing']).toContain(problem.code);
    expectRefusal(problem, problem.code as 'provider-invalid', /start again/);
    expect(await lastRefusal()).toBe(problem.code);
    expect(JSON.stringify(problem)).not.toMatch(/script|erfunden|evil/);
  });
});

describe('a provider that is down', () => {
  it('is told in a sentence, and the password still works', async () => {
    const gone = await startOpenIdProvider();
    const alone = await startSmallTown({ OIDC_ISSUER: gone.issuer, OIDC_CLIENT_ID: gone.clientId });
    await gone.stop();
    const problem = await refused(alone.url, endpoints.beginProviderSignIn);
    expectRefusal(problem, 'provider-unreachable', /does not answer.*password/);
    await signIn(alone.url, FIRST_PERSON);
    const trail = await installationTrail(alone.url, alone.first, 'provider_sign_in_refused');
    await alone.server.stop();
    expect(alone.server.output()).toContain('ECONNREFUSED');
    expect(trail).toMatchObject([{ actor: { kind: 'anonymous' }, after: { code: 'provider-unreachable' } }]);
  });

  it('is not there where none was set', async () => {
    const alone = await startSmallTown();
    const problem = await refused(alone.url, endpoints.beginProviderSignIn);
    expectRefusal(problem, 'provider-missing', /no sign-in service/);
    await alone.server.stop();
  });
});

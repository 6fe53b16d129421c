import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, Session } from '@selbstcheck/contracts';
import { FIRST_PERSON, signIn } from '@selbstcheck/testing';
import { z } from 'zod';
import { as, newMember, PASSWORD } from './town.js';
import { call, refused, send } from './call.js';
import { expectRefusal } from './refusal.js';
import { databaseHolds, mailLike, personIdOf, startSmallTown, type SmallTown } from './small-town.js';
import { installationTrail, refusedCodes } from './trail.js';

const NEWCOMER = 'neu.hier@kommune.example';
const WRONG = 'Falsch-Falsch-99-Falsch';

let town: SmallTown;

beforeAll(async () => {
  town = await startSmallTown();
  await newMember(town.server, town.first, town.municipalityId, 'viewer', NEWCOMER);
});

afterAll(async () => {
  await town?.server.stop();
});

const who = async (headers: Readonly<Record<string, string>>) =>
  (await call(town.url, endpoints.getSession, { headers })).session?.person.email ?? null;

/** The lines with which an answer gives or takes cookies, by the cookie's name. */
function cookiesOf(response: Response): Readonly<Record<string, string>> {
  return Object.fromEntries(response.headers.getSetCookie().map((line) => [line.split('=')[0]!, line]));
}

describe('an address and a password that do not match', () => {
  it('say the same of a wrong password, an unknown address and a deactivated account', async () => {
    const { url, first } = town;
    const email = 'ging@kommune.example';
    await newMember(town.server, first, town.municipalityId, 'viewer', email);
    await call(url, endpoints.changePerson, {
      headers: first,
      params: { personId: await personIdOf(town, email) },
      body: { state: 'deactivated', isInstallationAdmin: false },
    });
    const attempts = [
      { email: FIRST_PERSON.email, password: WRONG },
      { email: 'niemand@kommune.example', password: WRONG },
      { email, password: PASSWORD },
      { email: "' OR 1=1 --", password: '\u0000' },
    ];
    const answers = await Promise.all(attempts.map((body) => refused(url, endpoints.signIn, { body })));
    for (const answer of answers) {
      expectRefusal(answer, 'sign-in-failed', /do not match.*check both/);
      expect(answer).toEqual(answers[0]);
    }
    const trail = await installationTrail(url, first, 'sign_in_failed');
    expect(trail).toHaveLength(4);
    expect(trail.every(({ actor }) => actor.kind === 'anonymous')).toBe(true);
    expect(trail.filter(({ subject }) => subject.id === null)).toHaveLength(2);
    expect(JSON.stringify(trail)).not.toContain('@');
  });

  it('give no cookie', async () => {
    const body = { email: 'noch.niemand@kommune.example', password: WRONG };
    expect(cookiesOf(await send(town.url, endpoints.signIn, { body }))).toEqual({});
  });
});

describe('the cookies of who signed in over http', () => {
  it('are kept from scripts and other sites, and only the one of the browser outlasts it', async () => {
    const response = await send(town.url, endpoints.signIn, { body: FIRST_PERSON });
    const { selbstcheck_session: session, selbstcheck_device: device, ...others } = cookiesOf(response);
    expect(session).toMatch(
      /^selbstcheck_session=[\w-]{43}\.[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(device).toMatch(
      /^selbstcheck_device=[\w-]{43}\.[0-9a-f]{64}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(others).toEqual({});
    expect(response.headers.get('strict-transport-security')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('hold another secret each time, of which the database keeps nothing', async () => {
    const [one, other] = await Promise.all([signIn(town.url, FIRST_PERSON), signIn(town.url, FIRST_PERSON)]);
    expect(one.cookie).not.toBe(other.cookie);
    const account = await call(town.url, endpoints.getAccount, { headers: one });
    expect(account.sessions.filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
    const secret = /=([\w-]{43})/.exec(one.cookie)![1]!;
    expect(JSON.stringify(account)).not.toContain(secret);
    expect(await databaseHolds(town.server, secret)).toBe(false);
    expect(await databaseHolds(town.server, FIRST_PERSON.email)).toBe(true);
  });
});

describe('a session cookie that was not given', () => {
  it.each([
    ['invented', () => `${'A'.repeat(43)}.${'0'.repeat(64)}`],
    ['changed in its last sign', (real: string) => real.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))],
    ['without its second half', (real: string) => real.split('.')[0]!],
    ['no text of ours at all', () => '%00%ff;;'],
  ])('(%s) is nobody, is taken back, and leaves an entry', async (_, forge) => {
    const { url, first } = town;
    const real = /selbstcheck_session=([^;]+)/.exec(first.cookie)![1]!;
    const headers = { cookie: `selbstcheck_session=${forge(real)}`, 'x-csrf-token': first['x-csrf-token'] };
    const before = (await refusedCodes(url, first)).filter((code) => code === 'session-forged').length;
    const response = await send(url, endpoints.getSession, { headers });
    expect(await response.json()).toEqual({ session: null });
    expect(cookiesOf(response).selbstcheck_session).toMatch(
      /^selbstcheck_session=; .*Expires=Thu, 01 Jan 1970/,
    );
    expectRefusal(await refused(url, endpoints.getAccount, { headers }), 'sign-in-needed', /sign in first/);
    const after = (await refusedCodes(url, first)).filter((code) => code === 'session-forged').length;
    expect(after).toBe(before + 2);
  });

  it('is nobody where it was given, but is over', async () => {
    const { url } = town;
    const headers = await signIn(url, FIRST_PERSON);
    const response = await send(url, endpoints.signOut, { headers });
    expect(cookiesOf(response).selbstcheck_session).toMatch(/^selbstcheck_session=; /);
    expectRefusal(await refused(url, endpoints.getAccount, { headers }), 'sign-in-needed', /sign in first/);
    expect(await who(headers)).toBeNull();
    expect(await installationTrail(url, town.first, 'signed_out')).not.toHaveLength(0);
  });
});

describe('who signs in again', () => {
  it('in the same browser ends the session that was there, and no other', async () => {
    const { url } = town;
    const [elsewhere, here] = [await signIn(url, FIRST_PERSON), await signIn(url, FIRST_PERSON)];
    const body = { email: NEWCOMER, password: PASSWORD };
    const answer = await send(url, endpoints.signIn, { headers: { cookie: here.cookie }, body });
    const { session } = z.object({ session: Session }).parse(await answer.json());
    expect(session.person.email).toBe(NEWCOMER);
    expect(await who(here)).toBeNull();
    expect(await who(elsewhere)).toBe(FIRST_PERSON.email);
  });

  it('keeps the session that was there where the password is wrong', async () => {
    const here = await signIn(town.url, FIRST_PERSON);
    const body = { email: NEWCOMER, password: WRONG };
    await refused(town.url, endpoints.signIn, { headers: { cookie: here.cookie }, body });
    expect(await who(here)).toBe(FIRST_PERSON.email);
  });
});

describe('a request that changes something', () => {
  const body = { name: 'Erste Person', language: 'de' as const };

  it('needs the token of its own session', async () => {
    const { url, first } = town;
    const other = await signIn(url, FIRST_PERSON);
    for (const token of [undefined, '', other['x-csrf-token'], 'x'.repeat(64)]) {
      const headers = { cookie: first.cookie, ...(token === undefined ? {} : { 'x-csrf-token': token }) };
      expectRefusal(
        await refused(url, endpoints.changeAccount, { headers, body }),
        'csrf-token-wrong',
        /did not come from an open page.*Reload/,
      );
    }
    expect(await call(url, endpoints.changeAccount, as(first, { body }))).toMatchObject(body);
    expect((await refusedCodes(url, first)).slice(0, 4)).toEqual(Array(4).fill('csrf-token-wrong'));
  });

  it.each([
    ['origin', 'https://evil.example'],
    ['origin', 'null'],
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
  ])(
    'is refused where another website sent it (%s: %s), also with cookie and token',
    async (header, value) => {
      const { url, first } = town;
      const problem = await refused(url, endpoints.changeAccount, {
        headers: { ...first, [header]: value },
        body: { ...body, name: 'Von anderswo' },
      });
      expectRefusal(problem, 'cross-site-refused', /came from another website/);
      expect((await refusedCodes(url, first))[0]).toBe('cross-site-refused');
      expect((await call(url, endpoints.getAccount, as(first))).name).toBe('Erste Person');
    },
  );

  it('cannot sign somebody in from another website either', async () => {
    const problem = await refused(town.url, endpoints.signIn, {
      headers: { origin: 'https://evil.example' },
      body: FIRST_PERSON,
    });
    expectRefusal(problem, 'cross-site-refused', /came from another website/);
  });
});

describe('a new password', () => {
  it('ends all other sessions, takes the old one, and tells the owner', async () => {
    const { url } = town;
    const old = { email: NEWCOMER, password: PASSWORD };
    const [here, elsewhere] = [await signIn(url, old), await signIn(url, old)];
    const next = 'Segel-Mandel-61-Regen';
    const wrong = await refused(url, endpoints.changePassword, as(here, { body: { current: WRONG, next } }));
    expectRefusal(wrong, 'password-wrong', /not right/);
    for (const weak of ['kurz', 'passwort12345', 'neu.hier@kommune']) {
      const body = { current: PASSWORD, next: weak };
      expectRefusal(
        await refused(url, endpoints.changePassword, as(here, { body })),
        'password-weak',
        /12 char/,
      );
    }
    await call(url, endpoints.changePassword, as(here, { body: { current: PASSWORD, next } }));
    expect(await who(here)).toBe(NEWCOMER);
    expect(await who(elsewhere)).toBeNull();
    expectRefusal(await refused(url, endpoints.signIn, { body: old }), 'sign-in-failed', /do not match/);
    expect(await who(await signIn(url, { email: NEWCOMER, password: next }))).toBe(NEWCOMER);
    expect(await mailLike(town.server, NEWCOMER, /Kennwort Ihres Zugangs/)).not.toMatch(/einladung#/);
    const [entry] = await installationTrail(url, town.first, 'password_changed');
    expect(entry).toMatchObject({ before: null, after: null });
  });
});

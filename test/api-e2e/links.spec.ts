import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type Endpoint } from '@selbstcheck/contracts';
import { FIRST_PERSON, setUp, signIn, startServer } from '@selbstcheck/testing';
import { as, mailsTo, newMember, PASSWORD, tokenFromMail } from './town.js';
import { call, refused, send } from './call.js';
import { expectRefusal } from './refusal.js';
import {
  databaseHolds,
  mailLike,
  printedSetUpLink,
  startSmallTown,
  tamper,
  type SmallTown,
} from './small-town.js';
import { installationTrail, refusedCodes } from './trail.js';

const setUpBody = (token: string) => ({
  token,
  name: 'Niemand',
  email: 'niemand@kommune.example',
  password: PASSWORD,
  language: 'de',
  municipality: null,
});

const NEXT = 'Segel-Mandel-61-Regen';
const ONE_USE = /works once and for a limited time.*ask for a new one/;

let town: SmallTown;

beforeAll(async () => {
  town = await startSmallTown();
});

afterAll(async () => {
  await town?.server.stop();
});

/** Somebody who forgot the password and was mailed a link. */
async function forgetful(
  email: string,
): Promise<{ email: string; token: string; session: Record<string, string> }> {
  const { server, first, municipalityId, url } = town;
  const session = await newMember(server, first, municipalityId, 'viewer', email);
  await call(url, endpoints.askPasswordReset, { body: { email, language: 'de' } });
  await mailLike(server, email, /kennwort-neu#/);
  return { email, session, token: await tokenFromMail(server, email, 'kennwort-neu') };
}

const reset = (token: string, password = NEXT) => ({ body: { token, password } });

/** What the scanner of a mail server or the preview of a chat does with an address. */
async function scan(path: string, token: string, url = town.url): Promise<void> {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    await fetch(`${url}${path}#${token}`, { method });
    await fetch(`${url}${path}?token=${token}`, { method });
    await fetch(`${url}/api${path}?token=${token}`, { method });
  }
}

describe('the set-up link', () => {
  it('survives being opened by a scanner, works once, and is needed no more', async () => {
    const server = await startServer();
    const { url } = server;
    const token = await printedSetUpLink(server);
    await scan('/einrichten', token, url);
    await scan('/set-up', token, url);
    expect((await call(url, endpoints.getInstallation)).needsSetUp).toBe(true);
    const first = await setUp(server);
    expect((await call(url, endpoints.getInstallation)).needsSetUp).toBe(false);
    const second = { ...setUpBody(token), email: 'zweite.person@kommune.example' };
    const replayed = await refused(url, endpoints.setUp, { body: second });
    expectRefusal(replayed, 'link-invalid', ONE_USE);
    expect((await refusedCodes(url, first))[0]).toBe('link-invalid');
    const { people } = await call(url, endpoints.administerPeople, as(first));
    expect(people.map(({ email }) => email)).toEqual([FIRST_PERSON.email]);
    await server.stop();
  });
});

describe('the link of an invitation', () => {
  it('survives being opened by a scanner', async () => {
    const { url, server, first, municipalityId } = town;
    const email = 'gescannt.eingeladen@kommune.example';
    const invitee = { email, role: 'viewer', department: null, function: null, language: 'de' } as const;
    await call(url, endpoints.inviteMember, as(first, { params: { municipalityId }, body: invitee }));
    const token = await tokenFromMail(server, email, 'einladung');
    await scan('/einladung', token);
    await scan('/invitation/acceptance', token);
    const { members, invitations } = await call(
      url,
      endpoints.listMembers,
      as(first, { params: { municipalityId } }),
    );
    expect(members.map((member) => member.email)).not.toContain(email);
    expect(invitations.map((invitation) => invitation.email)).toContain(email);
    const account = { name: 'Lea Lindner', password: PASSWORD };
    await call(url, endpoints.acceptInvitation, { body: { token, language: 'de', account } });
  });
});

describe('a link to a new password', () => {
  it('is asked for with the same answer whether there is an account or not, and mailed only where there is', async () => {
    const { url, server } = town;
    const nobody = 'unbekannt@kommune.example';
    const answers = [];
    for (const email of [nobody, FIRST_PERSON.email]) {
      answers.push(await call(url, endpoints.askPasswordReset, { body: { email, language: 'de' } }));
    }
    expect(answers).toEqual([{ done: true }, { done: true }]);
    expect(await mailLike(server, FIRST_PERSON.email, /kennwort-neu#/)).toContain('http://localhost:');
    expect(await mailsTo(server, nobody)).toEqual([]);
    const asked = await installationTrail(url, town.first, 'password_reset_asked');
    expect(asked).toHaveLength(1);
  });

  it('works once, ends every session, and the old password is gone', async () => {
    const { url } = town;
    const { email, token, session } = await forgetful('vergesslich@kommune.example');
    expect(await databaseHolds(town.server, token)).toBe(false);
    expectRefusal(
      await refused(url, endpoints.resetPassword, reset(token, 'kurz')),
      'password-weak',
      /12 char/,
    );
    await call(url, endpoints.resetPassword, reset(token));
    expectRefusal(await refused(url, endpoints.getAccount, as(session)), 'sign-in-needed', /sign in first/);
    const old = await refused(url, endpoints.signIn, { body: { email, password: PASSWORD } });
    expectRefusal(old, 'sign-in-failed', /do not match/);
    await signIn(url, { email, password: NEXT });
    const replayed = await refused(url, endpoints.resetPassword, reset(token, 'Anderes-Kennwort-77-Boje'));
    expectRefusal(replayed, 'link-invalid', ONE_USE);
    expect((await refusedCodes(url, town.first))[0]).toBe('link-invalid');
    await signIn(url, { email, password: NEXT });
  });

  it('takes earlier ones with it', async () => {
    const { url, server } = town;
    const { email, token: earlier } = await forgetful('doppelt@kommune.example');
    await call(url, endpoints.askPasswordReset, { body: { email, language: 'en' } });
    await mailLike(server, email, /New password/);
    const later = await tokenFromMail(server, email, 'kennwort-neu');
    expect(later).not.toBe(earlier);
    await call(url, endpoints.resetPassword, reset(later));
    expectRefusal(await refused(url, endpoints.resetPassword, reset(earlier)), 'link-invalid', ONE_USE);
  });

  it('does not change anything by being opened', async () => {
    const { url } = town;
    const { email, token } = await forgetful('gescannt@kommune.example');
    await scan('/kennwort-neu', token);
    await scan('/password-reset/completion', token);
    await signIn(url, { email, password: PASSWORD });
    await call(url, endpoints.resetPassword, reset(token));
  });

  it('does not work any more when its time is over', async () => {
    const { url, server, first } = town;
    const { email, token } = await forgetful('spaet@kommune.example');
    const over = "UPDATE one_time_link SET expiresAt = createdAt WHERE purpose = 'password_reset'";
    expect(tamper(server, over)).toBeGreaterThan(0);
    expectRefusal(await refused(url, endpoints.resetPassword, reset(token)), 'link-invalid', ONE_USE);
    expect((await refusedCodes(url, first))[0]).toBe('link-invalid');
    await signIn(url, { email, password: PASSWORD });
  });

  it('is asked for twenty times an hour at most from one machine', async () => {
    const body = { email: 'irgendwer@kommune.example', language: 'de' };
    // twice, as an hour of the clock may end meanwhile
    const statuses = [];
    for (let asked = 0; asked < 41; asked += 1) {
      statuses.push((await send(town.url, endpoints.askPasswordReset, { body })).status);
    }
    expect(statuses).toContain(429);
    const problem = await refused(town.url, endpoints.askPasswordReset, { body });
    expectRefusal(problem, 'too-many-attempts', /asked for too often from here.*in an hour/);
  });
});

describe('a link to another address', () => {
  it('takes it over once it was used, and tells the old one', async () => {
    const { url, server, first, municipalityId } = town;
    const [old, next] = ['alt@kommune.example', 'frisch@kommune.example'];
    const session = await newMember(server, first, municipalityId, 'viewer', old);
    const ask = (password: string) => as(session, { body: { email: next, password } });
    const wrong = await refused(url, endpoints.changeAddress, ask('Falsch-Falsch-99-Falsch'));
    expectRefusal(wrong, 'password-wrong', /not right/);
    await call(url, endpoints.changeAddress, ask(PASSWORD));
    await mailLike(server, next, /adresse-bestaetigen#/);
    const token = await tokenFromMail(server, next, 'adresse-bestaetigen');
    await scan('/adresse-bestaetigen', token);
    await signIn(url, { email: old, password: PASSWORD });
    await call(url, endpoints.confirmAddress, { body: { token } });
    await signIn(url, { email: next, password: PASSWORD });
    expect(await mailLike(server, old, /E-Mail-Adresse Ihres Zugangs/)).not.toContain(next);
    const again = await refused(url, endpoints.confirmAddress, { body: { token } });
    expectRefusal(again, 'link-invalid', ONE_USE);
  });

  it('does not say while asking that somebody has that address', async () => {
    const { url, server, first, municipalityId } = town;
    const email = 'neugierig@kommune.example';
    const session = await newMember(server, first, municipalityId, 'viewer', email);
    const body = { email: FIRST_PERSON.email, password: PASSWORD };
    expect(await call(url, endpoints.changeAddress, as(session, { body }))).toEqual({ done: true });
    await mailLike(server, FIRST_PERSON.email, /adresse-bestaetigen#/);
    const token = await tokenFromMail(server, FIRST_PERSON.email, 'adresse-bestaetigen');
    const taken = await refused(url, endpoints.confirmAddress, { body: { token } });
    expectRefusal(taken, 'address-taken', /address/);
    await signIn(url, FIRST_PERSON);
  });
});

describe('a secret that no link has', () => {
  const account = { name: 'Niemand', password: PASSWORD };
  const doors: readonly [string, Endpoint, (token: string) => object][] = [
    ['setting up', endpoints.setUp, setUpBody],
    ['looking at an invitation', endpoints.viewInvitation, (token) => ({ token })],
    ['accepting it', endpoints.acceptInvitation, (token) => ({ token, account, language: 'de' })],
    ['a new password', endpoints.resetPassword, (token) => ({ token, password: NEXT })],
    ['a new address', endpoints.confirmAddress, (token) => ({ token })],
  ];

  it.each(doors)('is refused for %s, and noted', async (_, endpoint, body) => {
    const { url, first } = town;
    const invented = await refused(url, endpoint, { body: body('A'.repeat(43)) });
    expectRefusal(invented, 'link-invalid', ONE_USE);
    expect((await refusedCodes(url, first))[0]).toBe('link-invalid');
    for (const token of ['', 'x', 'A'.repeat(10_000), "' OR 1=1 --", '\u0000'.repeat(43)]) {
      expectRefusal(await refused(url, endpoint, { body: body(token) }), 'request-invalid', /body.token/);
    }
  });

  it.each(doors.filter(([, endpoint]) => !endpoint.path.includes('invitation')))(
    'nor does that of an invitation open the door to %s',
    async (_, endpoint, body) => {
      const { url, server, first, municipalityId } = town;
      const email = 'eingeladen@kommune.example';
      const invitee = { email, role: 'viewer', department: null, function: null, language: 'de' } as const;
      await call(url, endpoints.inviteMember, as(first, { params: { municipalityId }, body: invitee }));
      const token = await tokenFromMail(server, email, 'einladung');
      expectRefusal(await refused(url, endpoint, { body: body(token) }), 'link-invalid', ONE_USE);
      const view = await call(url, endpoints.viewInvitation, { body: { token } });
      expect(view).toMatchObject({ email, municipality: 'Auental', role: 'viewer', hasAccount: false });
    },
  );
});
